import Link from 'next/link'

type ConceptTermsProps = { concepts: readonly { slug: string; term: string }[] }

/** A row of terms, each leading to its page. */
export function ConceptTerms({ concepts }: ConceptTermsProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {concepts.map(({ slug, term }) => (
        <li key={slug}>
          <Link
            href={`/concepts/${slug}`}
            prefetch={false}
            className="border-rule bg-sheet hover:bg-well flex min-h-11 items-center rounded-full border px-4 font-serif text-base"
          >
            {term}
          </Link>
        </li>
      ))}
    </ul>
  )
}
