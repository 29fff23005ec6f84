import { Disclosure } from '@/components/ui/disclosure'
import { Facts } from '@/components/ui/facts'
import { absoluteDate } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'

import { ConceptExcerpt, type ConcordancePlace } from './concept-excerpt'

const UNFOLDED_MAX = 3

type Essay = {
  slug: string
  title: string
  author: string
  publishedOn: string | null
  places: readonly (ConcordancePlace & { start: number })[]
}

/** Side by side what each essay says of a concept, the oldest first. */
export function ConceptConcordance({ essays }: { essays: readonly Essay[] }) {
  return (
    <ol className="concordance">
      {essays.map((essay) => (
        <li key={essay.slug}>
          <article aria-labelledby={`says-${essay.slug}`}>
            <h3 id={`says-${essay.slug}`} className="text-lg leading-snug">
              <TextLink href={`/essays/${essay.slug}`}>{essay.title}</TextLink>
            </h3>
            <Facts className="mt-1">
              {essay.author}
              {essay.publishedOn === null ? null : (
                <time dateTime={essay.publishedOn}>{absoluteDate(essay.publishedOn)}</time>
              )}
            </Facts>
            <Places essay={essay} />
          </article>
        </li>
      ))}
    </ol>
  )
}

function Places({ essay: { title, places } }: { essay: Essay }) {
  if (places.length === 0) {
    return <p className="text-ink-soft mt-3 text-sm">Speaks of it throughout, without naming it.</p>
  }
  // One folded place would take as much room as its fold.
  const unfolded = places.length === UNFOLDED_MAX + 1 ? places.length : UNFOLDED_MAX
  const list = (from: number, to: number) => (
    <ol className="excerpts" start={from + 1}>
      {places.slice(from, to).map((place, index) => (
        <ConceptExcerpt key={place.start} place={place} number={from + index + 1} title={title} />
      ))}
    </ol>
  )
  return (
    <>
      {list(0, unfolded)}
      {places.length > unfolded ? (
        <Disclosure summary={`${places.length - unfolded} more places`} className="folded-places">
          {list(unfolded, places.length)}
        </Disclosure>
      ) : null}
    </>
  )
}
