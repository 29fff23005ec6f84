import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'

import { ConceptTerms } from './concept-terms'
import { countWords } from './count-words'
import { EssayCard } from './essay-card'
import type { ListedEssay } from './listed-essay'
import { SeriesCard } from './series-card'

type EssayShelvesProps = {
  /** The newest, without the one that stands above. */
  newest: readonly ListedEssay[]
  /** How many there are in all. */
  essays: number
  series: readonly Parameters<typeof SeriesCard>[0]['series'][]
  seriesTotal: number
  concepts: readonly { slug: string; term: string }[]
  conceptsTotal: number
}

/** A little of everything, each shelf with the way to all of it. */
export function EssayShelves(shelves: EssayShelvesProps) {
  const { newest, essays, series, seriesTotal, concepts, conceptsTotal } = shelves
  return (
    <div className="flex flex-col gap-14 sm:gap-20">
      {newest.length > 0 ? (
        <section aria-labelledby="new-essays">
          <SectionHeading
            id="new-essays"
            aside={<TextLink href="/essays">All {countWords(essays, 'essay')}</TextLink>}
          >
            New essays
          </SectionHeading>
          <ul className="grid gap-x-16 md:grid-cols-2">
            {newest.map((essay) => (
              <li key={essay.slug}>
                <EssayCard essay={essay} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {series.length > 0 ? (
        <section aria-labelledby="series">
          <SectionHeading
            id="series"
            aside={
              seriesTotal > 1 ? <TextLink href="/series">All {seriesTotal} series</TextLink> : null
            }
          >
            Series
          </SectionHeading>
          <ul className="grid gap-5 sm:grid-cols-2">
            {series.map((one) => (
              <li key={one.slug}>
                <SeriesCard series={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {concepts.length > 0 ? (
        <section aria-labelledby="concepts">
          <SectionHeading
            id="concepts"
            aside={<TextLink href="/concepts">All {countWords(conceptsTotal, 'concept')}</TextLink>}
          >
            What they speak of
          </SectionHeading>
          <ConceptTerms concepts={concepts} />
        </section>
      ) : null}
    </div>
  )
}
