import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import type { CaseView } from '@/domain/moderation/case'

type Checks = CaseView['checks']

const TONES = { FLAG: 'warning', HOLD: 'info', REJECT: 'danger' } as const
const isToned = (verdict: string): verdict is keyof typeof TONES => Object.hasOwn(TONES, verdict)
const toneOf = (verdict: string) => (isToned(verdict) ? TONES[verdict] : 'plain')

/** Every automatic check with why it spoke. Those that found nothing are folded. */
export function CaseChecks({ checks }: { checks: Checks }) {
  const spoken = checks.filter(({ verdict }) => verdict !== 'PASS')
  const silent = checks.filter(({ verdict }) => verdict === 'PASS')
  return (
    <section aria-labelledby="checks">
      <h3 id="checks" className="text-base font-semibold">
        Checks
      </h3>
      {spoken.length === 0 ? <p className="text-ink-soft text-sm">No check spoke.</p> : null}
      <CheckList checks={spoken} />
      {silent.length > 0 ? (
        <Disclosure
          summary={silent.length === 1 ? '1 found nothing' : `${silent.length} found nothing`}
        >
          <CheckList checks={silent} />
        </Disclosure>
      ) : null}
    </section>
  )
}

const CheckList = ({ checks }: { checks: Checks }) => (
  <ul className="flex flex-col gap-2 pt-1 text-sm">
    {checks.map(({ check, verdict, evidence }) => (
      <li key={check} className="[overflow-wrap:anywhere]">
        <Badge tone={toneOf(verdict)}>{verdict.toLowerCase()}</Badge>{' '}
        <span className="font-medium">{check.replaceAll('-', ' ')}</span>
        {evidence ? <span className="text-ink-soft">: {evidence}</span> : null}
      </li>
    ))}
  </ul>
)
