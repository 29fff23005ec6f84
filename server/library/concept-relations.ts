import 'server-only'
import { db } from '@/server/db'
import type { ConceptLink } from './concept-link'

/** The concepts that share traits with this one, those that share most of them first. */
export async function comparableWith(slug: string): Promise<ConceptLink[]> {
  const own = await db.conceptTrait.findMany({
    where: { concept: { slug } },
    select: { trait: true },
  })
  const rows = await db.concept.findMany({
    where: {
      slug: { not: slug },
      traits: { some: { trait: { in: own.map(({ trait }) => trait) } } },
    },
    select: { slug: true, term: true, traits: { select: { trait: true } } },
    orderBy: { term: 'asc' },
  })
  const shared = (traits: readonly { trait: string }[]) =>
    traits.filter(({ trait }) => own.some((one) => one.trait === trait)).length
  return rows
    .toSorted((a, b) => shared(b.traits) - shared(a.traits))
    .map(({ slug: other, term }) => ({ slug: other, term }))
}

/** The questions that name a concept. */
export async function questionsAbout(slug: string): Promise<{ slug: string; heading: string }[]> {
  return db.question.findMany({
    where: { withdrawnAt: null, concepts: { has: slug } },
    select: { slug: true, heading: true },
    orderBy: { heading: 'asc' },
  })
}
