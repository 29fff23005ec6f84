import Link from 'next/link'

import { AuthorAndMinutes } from './author-and-minutes'
import type { ListedEssay } from './listed-essay'

/** An essay in a list: the whole card leads to it, its title is the link's name. */
export function EssayCard({ essay }: { essay: ListedEssay }) {
  return (
    <article className="hover:bg-well relative -mx-3 rounded-lg px-3 py-3 transition-colors">
      <h3 className="text-lg leading-snug">
        <Link href={`/essays/${essay.slug}`} prefetch={false} className="card-link">
          {essay.title}
        </Link>
      </h3>
      {essay.subtitle ? (
        <p className="text-ink-soft font-serif text-base italic">{essay.subtitle}</p>
      ) : null}
      <AuthorAndMinutes essay={essay} className="mt-1" />
    </article>
  )
}
