import { SectionHeading } from '@/components/ui/section-heading'

import { EssayCard } from './essay-card'
import type { ListedEssay } from './listed-essay'
import { SeriesShelf } from './series-shelf'

type Series = { slug: string; title: string; description: string; toBeContinued: boolean }

type EssayShelvesProps = { essays: readonly ListedEssay[]; series: readonly Series[] }

/** The whole library: each series in its order, then what stands alone. */
export function EssayShelves({ essays, series }: EssayShelvesProps) {
  const single = essays.filter((essay) => essay.series === null)
  const shelves = series.filter(({ slug }) => essays.some((essay) => essay.series?.slug === slug))
  return (
    <div className="flex flex-col gap-14 sm:gap-20">
      {shelves.length > 0 ? (
        <div className="grid gap-x-16 gap-y-14 md:grid-cols-2">
          {shelves.map((shelf) => (
            <SeriesShelf key={shelf.slug} series={shelf} essays={inOrder(essays, shelf.slug)} />
          ))}
        </div>
      ) : null}
      {single.length > 0 ? (
        <section aria-labelledby="single-essays">
          <SectionHeading id="single-essays" aside={`${single.length}`}>
            {shelves.length > 0 ? 'Single essays' : 'All essays'}
          </SectionHeading>
          <ul className="grid gap-x-16 md:grid-cols-2">
            {single.map((essay) => (
              <li key={essay.slug}>
                <EssayCard essay={essay} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function inOrder(essays: readonly ListedEssay[], series: string): ListedEssay[] {
  return essays
    .filter((essay) => essay.series?.slug === series)
    .toSorted((a, b) => (a.series?.place ?? Infinity) - (b.series?.place ?? Infinity))
}
