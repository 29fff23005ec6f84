import 'server-only'
import { firstSentences } from '@/domain/library/sentences'
import { db } from '@/server/db'
import type { ConceptLink } from './concept-link'

/** A stage as a list shows it: its term, and the sentence its definition begins with. */
export type Stage = ConceptLink & { beginning: string }

/** Of what a concept is a stage: the how-manieth of how many. */
export type StageOf = ConceptLink & { place: number; count: number }

/** The stages of these names, in order; a name without a definition is left out. */
export async function stagesNamed(slugs: readonly string[]): Promise<Stage[]> {
  const rows = await db.concept.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, term: true, text: true },
  })
  return slugs.flatMap((slug) => {
    const row = rows.find((concept) => concept.slug === slug)
    return row ? { slug, term: row.term, beginning: firstSentences(row.text, 1) } : []
  })
}

/** Every concept of which this one is a stage. */
export async function stageOf(slug: string): Promise<StageOf[]> {
  const rows = await db.concept.findMany({
    where: { stages: { has: slug } },
    select: { slug: true, term: true, stages: true },
    orderBy: { term: 'asc' },
  })
  return rows.map(({ stages, ...concept }) => ({
    ...concept,
    place: stages.indexOf(slug) + 1,
    count: stages.length,
  }))
}
