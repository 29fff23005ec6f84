import Link from 'next/link'

import { AuthorAndMinutes } from './author-and-minutes'
import type { ListedEssay } from './listed-essay'

/** The essay that came last, on a leaf of its own. */
export function NewestEssay({ essay }: { essay: ListedEssay }) {
  return (
    <section
      aria-labelledby="newest-title"
      className="border-rule bg-sheet relative rounded-lg border p-5 sm:p-8"
    >
      <p className="text-ember mb-2 text-sm font-semibold">New in the library</p>
      <h2 id="newest-title" className="text-2xl">
        <Link href={`/essays/${essay.slug}`} prefetch={false} className="card-link">
          {essay.title}
        </Link>
      </h2>
      {essay.subtitle ? (
        <p className="text-ink-soft mt-2 font-serif text-lg italic">{essay.subtitle}</p>
      ) : null}
      <AuthorAndMinutes essay={essay} className="mt-3" />
    </section>
  )
}
