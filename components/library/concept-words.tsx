import Link from 'next/link'

import { Badge } from '@/components/ui/badge'

type ConceptWord = { slug: string; term: string; hasPage: boolean }

/** The terms an essay speaks of; each leads to what the whole library says of it. */
export function ConceptWords({ concepts }: { concepts: readonly ConceptWord[] }) {
  if (concepts.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 id="concepts-title" className="text-ink-soft mr-1 font-sans text-xs font-semibold">
        Speaks of
      </h2>
      <ul aria-labelledby="concepts-title" className="flex flex-wrap gap-x-1.5">
        {concepts.map(({ slug, term, hasPage }) => (
          <li key={slug} className="flex min-h-11 items-center">
            {hasPage ? (
              <Link
                href={`/concepts/${slug}`}
                prefetch={false}
                className="concept-word flex min-h-11 items-center"
              >
                <Badge>{term}</Badge>
              </Link>
            ) : (
              <Badge>{term}</Badge>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
