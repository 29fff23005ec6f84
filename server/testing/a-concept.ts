import 'server-only'
import { randomUUID } from 'node:crypto'

import { db } from '@/server/db'

import type { TestRevision } from './an-essay'

export type TestConcept = { id: string; slug: string; term: string }

type Wishes = {
  slug?: string
  term?: string
  text?: string
  seeAlso?: string[]
  stages?: string[]
  /** Where essays speak of it: the words, once in the essay's text. */
  mentions?: { essay: TestRevision; words: string }[]
  traits?: { trait: string; essay: TestRevision; words: string }[]
}

/** Arranges a concept with the passages that speak of it, as publishing would store them. */
export async function aConcept(wishes: Wishes = {}): Promise<TestConcept> {
  const {
    slug = `concept-${randomUUID().slice(0, 8)}`,
    term = 'runner',
    text = 'One who runs.',
  } = wishes
  const { seeAlso = [], stages = [], mentions = [], traits = [] } = wishes
  const { id } = await db.concept.create({
    data: {
      slug,
      term,
      seeAlso,
      stages,
      markdown: text,
      html: `<p>${text}</p>`,
      text,
      alsoKnownAs: [],
      mentions: {
        create: mentions.map(({ essay, words }) => ({
          essayId: essay.essayId,
          revisionId: essay.revisionId,
          ...stretchOf(essay, words),
        })),
      },
      traits: {
        create: traits.map(({ trait, essay, words }, place) => ({
          place,
          trait,
          says: `${trait}: ${words}`,
          essayId: essay.essayId,
          quotation: words,
          ...stretchOf(essay, words),
        })),
      },
    },
  })
  return { id, slug, term }
}

/** Where words stand in an essay. */
export function stretchOf({ text }: TestRevision, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in the essay`)
  return { start, end: start + words.length }
}
