import { SectionHeading } from '@/components/ui/section-heading'

import { EssayCard } from './essay-card'
import type { ListedEssay } from './listed-essay'
import { ToBeContinued } from './to-be-continued'

type SeriesShelfProps = {
  series: { slug: string; title: string; description: string; toBeContinued: boolean }
  essays: readonly ListedEssay[]
}

/** One series with its essays in their order. */
export function SeriesShelf({ series, essays }: SeriesShelfProps) {
  return (
    <section aria-labelledby={`series-${series.slug}`}>
      <SectionHeading id={`series-${series.slug}`}>{series.title}</SectionHeading>
      <p className="text-ink-soft text-base">{series.description}</p>
      <ol className="mt-4">
        {essays.map((essay) => (
          <li key={essay.slug} className="grid grid-cols-[2rem_1fr]">
            <span aria-hidden="true" className="text-ember pt-3 font-serif text-lg leading-snug">
              {essay.series?.place}
            </span>
            <EssayCard essay={essay} />
          </li>
        ))}
      </ol>
      {series.toBeContinued ? (
        <div className="pl-8">
          <ToBeContinued />
        </div>
      ) : null}
    </section>
  )
}
