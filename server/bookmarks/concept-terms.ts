import 'server-only'

type Named = { slug: string; term: string }

/** Says the term of a concept by its name in addresses; of one that the library has no more, that name in words. */
export const conceptTerms = (concepts: readonly Named[]): ((slug: string) => string) => {
  const terms = new Map(concepts.map(({ slug, term }) => [slug, term]))
  return (slug) => terms.get(slug) ?? slug.replaceAll('-', ' ')
}
