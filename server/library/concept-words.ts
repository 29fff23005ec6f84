import 'server-only'
import { db } from '@/server/db'

/** A term that an essay speaks of; without a page where the library does not define it. */
export type ConceptWord = { slug: string; term: string; hasPage: boolean }

/** The terms an essay speaks of: those it names for itself, then those in its words, by the order of their names. */
export async function conceptWords(
  essaySlug: string,
  named: readonly string[],
): Promise<ConceptWord[]> {
  const concepts = await db.concept.findMany({
    where: {
      OR: [{ slug: { in: [...named] } }, { mentions: { some: { essay: { slug: essaySlug } } } }],
    },
    select: { slug: true, term: true },
    orderBy: { term: 'asc' },
  })
  const slugs = new Set([...named, ...concepts.map(({ slug }) => slug)])
  return [...slugs].map((slug) => {
    const concept = concepts.find((row) => row.slug === slug)
    return {
      slug,
      term: concept?.term ?? slug.replaceAll('-', ' '),
      hasPage: concept !== undefined,
    }
  })
}
