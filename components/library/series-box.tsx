import { PlaceProgress } from '@/components/reading/place-progress'
import { PlaceReadSign } from '@/components/reading/place-read-sign'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { seriesWindow } from '@/domain/library/series-window'

import { ToBeContinued } from './to-be-continued'

type SeriesBoxProps = {
  series: {
    slug: string
    title: string
    description: string
    toBeContinued: boolean
    essays: readonly { slug: string; title: string; place: number | null }[]
  }
  slug: string
}

/** Where the essay stands in its series. */
export function SeriesBox({ series, slug }: SeriesBoxProps) {
  const shown = seriesWindow(series.essays, slug)
  return (
    <Card as="section" id="series" aria-labelledby="series-title" className="scroll-mt-6">
      <h2 id="series-title" className="text-lg">
        <TextLink href={`/series/${series.slug}`}>{series.title}</TextLink>
      </h2>
      <p className="text-ink-soft mt-1 text-sm">{series.description}</p>
      <p className="place-progress mt-1">
        <PlaceProgress slugs={series.essays.map((essay) => essay.slug)} />
      </p>
      <ol className="font-serif text-base">
        {shown.map((essay) => (
          <li key={essay.slug} className="grid grid-cols-[1.75rem_1fr] items-baseline">
            <span aria-hidden="true" className="text-ember">
              {essay.place}
            </span>
            {essay.slug === slug ? (
              <span aria-current="page" className="flex min-h-11 items-center font-semibold">
                {essay.title}
              </span>
            ) : (
              <span className="flex min-h-11 items-center gap-2">
                <TextLink href={`/essays/${essay.slug}`} className="flex min-h-11 items-center">
                  {essay.title}
                </TextLink>
                <PlaceReadSign slug={essay.slug} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {shown.length < series.essays.length ? (
        <p className="mt-3 text-sm">
          <TextLink href={`/series/${series.slug}`}>All {series.essays.length} parts</TextLink>
        </p>
      ) : null}
      {series.toBeContinued ? <ToBeContinued /> : null}
    </Card>
  )
}
