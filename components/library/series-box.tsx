import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'

import { ToBeContinued } from './to-be-continued'

type SeriesBoxProps = {
  series: {
    title: string
    description: string
    toBeContinued: boolean
    essays: readonly { slug: string; title: string; place: number | null }[]
  }
  slug: string
}

/** Where the essay stands in its series. */
export function SeriesBox({ series, slug }: SeriesBoxProps) {
  return (
    <Card as="section" id="series" aria-labelledby="series-title" className="scroll-mt-6">
      <h2 id="series-title" className="text-lg">
        {series.title}
      </h2>
      <p className="text-ink-soft mt-1 text-sm">{series.description}</p>
      <ol className="mt-4 font-serif text-base">
        {series.essays.map((essay) => (
          <li key={essay.slug} className="grid grid-cols-[1.75rem_1fr] items-baseline">
            <span aria-hidden="true" className="text-ember">
              {essay.place}
            </span>
            {essay.slug === slug ? (
              <span aria-current="page" className="flex min-h-11 items-center font-semibold">
                {essay.title}
              </span>
            ) : (
              <TextLink href={`/essays/${essay.slug}`} className="flex min-h-11 items-center">
                {essay.title}
              </TextLink>
            )}
          </li>
        ))}
      </ol>
      {series.toBeContinued ? <ToBeContinued /> : null}
    </Card>
  )
}
