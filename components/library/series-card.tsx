import Link from 'next/link'

import { Facts } from '@/components/ui/facts'

import { countWords } from './count-words'

type SeriesCardProps = {
  series: {
    slug: string
    title: string
    description: string
    toBeContinued: boolean
    essays: number
    minutes: number
  }
  /** The level of its heading on the page. */
  level?: 2 | 3
}

/** A series in a list; the whole card leads to it. */
export function SeriesCard({ series, level = 3 }: SeriesCardProps) {
  const { slug, title, description, toBeContinued, essays, minutes } = series
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="border-rule bg-sheet hover:bg-well relative flex h-full flex-col gap-2 rounded-lg border p-5 transition-colors">
      <Heading className="text-xl">
        <Link href={`/series/${slug}`} prefetch={false} className="card-link">
          {title}
        </Link>
      </Heading>
      <p className="text-ink-soft line-clamp-5 text-base">{description}</p>
      <Facts className="mt-auto pt-1">
        {countWords(essays, 'essay')}
        {countWords(minutes, 'minute')}
        {toBeContinued ? 'to be continued' : null}
      </Facts>
    </article>
  )
}
