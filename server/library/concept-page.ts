import 'server-only'
import type { FoundPassage } from '@/domain/bookmarks/bookmark-concepts'
import { isSlug } from '@/domain/library/field-rules'
import { foundPassages } from '@/server/bookmarks/found-passages'
import { db } from '@/server/db'
import { concordanceOf, type ConcordanceEssay } from './concept-concordance'
import { conceptLinks, type ConceptLink } from './concept-link'
import { comparableWith, questionsAbout } from './concept-relations'
import { stageOf, stagesNamed, type Stage, type StageOf } from './concept-stages'

/** Everything on the page of a concept; `text` is its definition without form. */
export type ConceptPage = ConceptLink & {
  alsoKnownAs: string[]
  html: string
  text: string
  seeAlso: ConceptLink[]
  stages: Stage[]
  stageOf: StageOf[]
  essays: ConcordanceEssay[]
  /** What readers found for it. */
  found: FoundPassage[]
  comparable: ConceptLink[]
  questions: { slug: string; heading: string }[]
}

/** A concept with all that the library says of it; null when there is none of this name. */
export async function conceptPage(slug: string): Promise<ConceptPage | null> {
  if (!isSlug(slug)) return null
  const concept = await db.concept.findUnique({
    where: { slug },
    select: { term: true, alsoKnownAs: true, html: true, text: true, seeAlso: true, stages: true },
  })
  if (concept === null) return null
  const [seeAlso, stages, of, essays, found, comparable, questions] = await Promise.all([
    conceptLinks(concept.seeAlso),
    stagesNamed(concept.stages),
    stageOf(slug),
    concordanceOf(slug),
    foundPassages(slug),
    comparableWith(slug),
    questionsAbout(slug),
  ])
  return { ...concept, slug, seeAlso, stages, stageOf: of, essays, found, comparable, questions }
}
