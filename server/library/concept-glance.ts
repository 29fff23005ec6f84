import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { firstSentences } from '@/domain/library/sentences'
import { db } from '@/server/db'
import { speaksOf } from './concept-speakers'

const SENTENCES_SHOWN = 2

/** What the preview over a word shows. `version` is the library's; `essays` counts those that speak of the concept. */
export type ConceptGlance = {
  version: number
  slug: string
  term: string
  beginning: string
  essays: number
}

/** The beginning of a concept; null when there is none of this name. */
export async function conceptGlance(slug: string): Promise<ConceptGlance | null> {
  if (!isSlug(slug)) return null
  const [library, concept, essays] = await Promise.all([
    db.library.findUnique({ where: { id: 1 }, select: { version: true } }),
    db.concept.findUnique({ where: { slug }, select: { term: true, text: true } }),
    db.essay.count({ where: speaksOf(slug) }),
  ])
  if (concept === null) return null
  const { term, text } = concept
  const beginning = firstSentences(text, SENTENCES_SHOWN)
  return { version: library?.version ?? 0, slug, term, beginning, essays }
}
