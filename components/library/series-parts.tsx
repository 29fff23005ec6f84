import Link from 'next/link'

import { PlaceReadSign } from '@/components/reading/place-read-sign'

import { AuthorAndMinutes } from './author-and-minutes'
import type { ListedEssay } from './listed-essay'

type Part = ListedEssay & { firstLine: string }

/** The essays of a series in their order, each with the sentence it begins with. */
export function SeriesParts({ essays }: { essays: readonly Part[] }) {
  return (
    <ol className="divide-rule divide-y">
      {essays.map((essay) => (
        <li key={essay.slug} className="grid grid-cols-[2rem_1fr] sm:grid-cols-[2.75rem_1fr]">
          <span aria-hidden="true" className="text-ember pt-5 font-serif text-xl leading-snug">
            {essay.series?.place}
          </span>
          <article className="hover:bg-well relative -mx-3 rounded-lg px-3 py-5 transition-colors">
            <h2 className="text-xl leading-snug">
              <Link href={`/essays/${essay.slug}`} prefetch={false} className="card-link">
                {essay.title}
              </Link>{' '}
              <PlaceReadSign slug={essay.slug} />
            </h2>
            {essay.subtitle ? (
              <p className="text-ink-soft font-serif text-base italic">{essay.subtitle}</p>
            ) : null}
            {essay.firstLine ? (
              <p className="mt-2 font-serif text-lg leading-snug">{essay.firstLine}</p>
            ) : null}
            <AuthorAndMinutes essay={essay} className="mt-2" />
          </article>
        </li>
      ))}
    </ol>
  )
}
