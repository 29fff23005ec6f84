import { YearReport } from '@/components/moderation/year-report'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { guidelineRules } from '@/server/library/queries'
import { keptTransparency } from '@/server/moderation/kept-transparency'

type YearPageProps = { year: number; years: readonly number[] }

/** One year of moderation, and the way to the others. */
export async function YearPage({ year, years }: YearPageProps) {
  const [told, rules] = await Promise.all([keptTransparency(year), guidelineRules()])
  const titleOf = (id: string | null) =>
    id === null ? 'The law' : (rules.find((rule) => rule.id === id)?.title ?? 'A rule of before')
  const isOver = year !== years[0]
  return (
    <Page
      title={`Moderation in ${year}`}
      kicker="Transparency"
      lead={isOver ? 'The whole year, counted.' : 'The year so far, counted up to this moment.'}
    >
      <nav aria-label="Years and log" className="mb-10">
        <ul className="flex flex-wrap gap-x-6 gap-y-3 text-base">
          {years.map((one) => (
            <li key={one}>
              <TextLink href={`/transparency/${one}`}>{one}</TextLink>
            </li>
          ))}
          <li>
            <TextLink href="/moderation-log">Every decision</TextLink>
          </li>
          <li>
            <TextLink href="/guidelines">The rules</TextLink>
          </li>
        </ul>
      </nav>
      <YearReport told={told} titleOf={titleOf} />
      <p className="text-ink-soft mt-12 text-sm">
        What concerned somebody we were worried about, who broke no rule, is counted nowhere here.
      </p>
    </Page>
  )
}
