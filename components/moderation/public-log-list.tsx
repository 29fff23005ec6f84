import { absoluteDate } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'
import { LAW, publicRole, publicWords, type PublicDecision } from '@/domain/moderation/public-log'

type Rule = { id: string; title: string }
type PublicLogListProps = {
  decisions: readonly PublicDecision[]
  rules: readonly Rule[]
}

/** Decisions under the day on which they were taken, the latest first. */
export function PublicLogList({ decisions, rules }: PublicLogListProps) {
  const days = [...new Set(decisions.map(({ day }) => day))]
  return (
    <div className="flex flex-col gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="text-lg">
            <time dateTime={day}>{absoluteDate(day)}</time>
          </h2>
          <ul className="divide-rule border-rule mt-2 divide-y border-y">
            {decisions.map((one, index) =>
              one.day === day ? (
                <li key={index} className="py-3 text-base">
                  {publicWords(one)}{' '}
                  <span className="text-ink-soft block text-sm">
                    <RuleName rule={one.rule} rules={rules} />
                    by {publicRole(one)}
                  </span>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

function RuleName({ rule, rules }: { rule: string | null; rules: readonly Rule[] }) {
  if (rule === null) return null
  if (rule === LAW) return <>By law · </>
  const title = rules.find(({ id }) => id === rule)?.title
  if (title === undefined) return <>By a rule of before · </>
  return (
    <>
      <TextLink href={`/guidelines#${rule}`}>{title}</TextLink> ·{' '}
    </>
  )
}
