import 'server-only'
import { randomUUID } from 'node:crypto'

import { db } from '@/server/db'

import { stretchOf } from './a-concept'
import type { TestRevision } from './an-essay'

export type TestQuestion = { id: string; slug: string; heading: string }

type Wishes = {
  heading?: string
  concepts?: string[]
  passages?: { essay: TestRevision; words: string }[]
}

/** Arranges a question with what essays say to it, as publishing would store it. */
export async function aQuestion(wishes: Wishes = {}): Promise<TestQuestion> {
  const { heading = 'Must it hurt?', concepts = [], passages = [] } = wishes
  const slug = `question-${randomUUID().slice(0, 8)}`
  const { id } = await db.question.create({
    data: {
      slug,
      heading,
      concepts,
      html: '<p>Some say so.</p>',
      passages: {
        create: passages.map(({ essay, words }, place) => ({
          place,
          essayId: essay.essayId,
          quotation: words,
          ...stretchOf(essay, words),
        })),
      },
    },
  })
  return { id, slug, heading }
}
