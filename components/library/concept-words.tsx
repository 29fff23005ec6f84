import Link from 'next/link'

type ConceptWord = { slug: string; term: string; hasPage: boolean }

const word = 'bg-well text-ink-soft flex min-h-9 items-center rounded-full px-3.5 text-sm'

/** The terms an essay speaks of; each leads to what the whole library says of it. */
export function ConceptWords({ concepts }: { concepts: readonly ConceptWord[] }) {
  if (concepts.length === 0) return null
  return (
    <div>
      <h2 id="concepts-title" className="text-ink-soft mb-2 font-sans text-sm font-semibold">
        Speaks of
      </h2>
      <ul aria-labelledby="concepts-title" className="flex flex-wrap gap-2">
        {concepts.map(({ slug, term, hasPage }) => (
          <li key={slug}>
            {hasPage ? (
              <Link href={`/concepts/${slug}`} prefetch={false} className={`${word} concept-word`}>
                <span>{term}</span>
              </Link>
            ) : (
              <span className={word}>{term}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
