import type { JsonLd } from '@/domain/json-ld'

type DescribedConcept = { slug: string; term: string; alsoKnownAs: string[]; text: string }

/** A concept as a DefinedTerm of the library's set of terms. `text` is its definition without form. */
export function conceptJsonLd(
  { slug, term, alsoKnownAs, text }: DescribedConcept,
  { library, origin }: { library: string; origin: string },
): JsonLd {
  return {
    '@type': 'DefinedTerm',
    name: term,
    alternateName: alsoKnownAs.length === 0 ? undefined : alsoKnownAs,
    description: text,
    url: `${origin}/concepts/${slug}`,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: `Concepts of ${library}`,
      url: `${origin}/concepts`,
    },
  }
}
