import Link from 'next/link'

import { AuthorAndMinutes } from './author-and-minutes'
import type { ListedEssay } from './listed-essay'

type EssayCardProps = {
  essay: ListedEssay
  /** A few words on why it stands here. */
  note?: string
  /** The level of its heading on the page. */
  level?: 2 | 3
  isAuthorKnown?: boolean
}

/** An essay in a list: the whole card leads to it, its title is the link's name. */
export function EssayCard({ essay, note, level = 3, isAuthorKnown }: EssayCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="hover:bg-well relative -mx-3 rounded-lg px-3 py-3 transition-colors">
      <Heading className="text-lg leading-snug">
        <Link href={`/essays/${essay.slug}`} prefetch={false} className="card-link">
          {essay.title}
        </Link>
      </Heading>
      {essay.subtitle ? (
        <p className="text-ink-soft font-serif text-base italic">{essay.subtitle}</p>
      ) : null}
      <AuthorAndMinutes essay={essay} isAuthorKnown={isAuthorKnown ?? false} className="mt-1" />
      {note === undefined ? null : <p className="text-ink-soft text-sm">{note}</p>}
    </article>
  )
}
