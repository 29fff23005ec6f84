import 'server-only'
import { db, type Prisma } from '@/server/db'
import { PUBLISHED } from './essay-card'

/** The published essays that speak of a concept: in a passage, or by what they say of themselves. */
export const speaksOf = (slug: string) =>
  ({
    ...PUBLISHED,
    OR: [{ concepts: { has: slug } }, { mentions: { some: { concept: { slug } } } }],
  }) satisfies Prisma.EssayWhereInput

/** How many published essays speak of each concept, by its slug. */
export async function speakersByConcept(): Promise<ReadonlyMap<string, number>> {
  const essays = await db.essay.findMany({
    where: PUBLISHED,
    select: {
      concepts: true,
      mentions: { distinct: ['conceptId'], select: { concept: { select: { slug: true } } } },
    },
  })
  const counts = new Map<string, number>()
  for (const { concepts, mentions } of essays) {
    const spoken = new Set([...concepts, ...mentions.map(({ concept }) => concept.slug)])
    for (const slug of spoken) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return counts
}
