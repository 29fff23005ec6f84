import 'server-only'
import { firstSentences } from '@/domain/library/sentences'
import { db } from '@/server/db'
import { speakersByConcept } from './concept-speakers'
import { stagesNamed, type Stage } from './concept-stages'

/** A concept in the list of all; `essays` counts those that speak of it. */
export type ListedConcept = {
  slug: string
  term: string
  beginning: string
  essays: number
  stages: Stage[]
}

/** All concepts, by their terms. */
export async function conceptList(): Promise<ListedConcept[]> {
  const [rows, speakers] = await Promise.all([
    db.concept.findMany({ select: { slug: true, term: true, text: true, stages: true } }),
    speakersByConcept(),
  ])
  const concepts = rows.map(async ({ slug, term, text, stages }) => ({
    slug,
    term,
    beginning: firstSentences(text, 1),
    essays: speakers.get(slug) ?? 0,
    stages: stages.length === 0 ? [] : await stagesNamed(stages),
  }))
  const byTerm = new Intl.Collator('en', { sensitivity: 'base' })
  return (await Promise.all(concepts)).toSorted((a, b) => byTerm.compare(a.term, b.term))
}
