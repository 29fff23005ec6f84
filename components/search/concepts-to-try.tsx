import { TextLink } from '@/components/ui/text-link'

export type NamedConcept = { slug: string; term: string }

/** Where to begin when no word comes to mind. */
export function ConceptsToTry({ concepts }: { concepts: readonly NamedConcept[] }) {
  if (concepts.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="font-sans text-sm font-semibold">What this library speaks of</h2>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {concepts.map(({ slug, term }) => (
          <li key={slug}>
            <TextLink href={`/concepts/${slug}`} className="inline-flex min-h-11 items-center">
              {term}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
