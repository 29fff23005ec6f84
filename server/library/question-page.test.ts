import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { aQuestion } from '@/server/testing/a-question'
import { anEssay } from '@/server/testing/an-essay'

import { questionList } from './question-list'
import { questionPage } from './question-page'

async function aDispute() {
  const [yes, no] = [await anEssay('Rain.\nIt must hurt.'), await anEssay('It need not hurt.')]
  const concept = await aConcept()
  const question = await aQuestion({
    concepts: [concept.slug, 'not-defined'],
    passages: [
      { essay: yes, words: 'It must hurt.' },
      { essay: no, words: 'It need not hurt.' },
    ],
  })
  return { yes, no, concept, question }
}

describe('a question', () => {
  test('has the passages of the essays, each with the address of its words', async () => {
    const { yes, no, concept, question } = await aDispute()
    expect(await questionPage(question.slug)).toMatchObject({
      heading: 'Must it hurt?',
      withdrawnAt: null,
      concepts: [{ slug: concept.slug }],
      voices: [
        {
          quotation: 'It must hurt.',
          href: `/essays/${yes.slug}#b1:~:text=It%20must%20hurt.`,
          essay: { author: 'The desk' },
        },
        { essay: { slug: no.slug } },
      ],
    })
  })

  test('says nothing of an essay that readers do not see', async () => {
    const { yes, no, question } = await aDispute()
    await db.essay.update({ where: { id: yes.essayId }, data: { withdrawnAt: new Date() } })
    const page = await questionPage(question.slug)
    expect(page?.voices.map(({ essay }) => essay.slug)).toEqual([no.slug])
  })

  test('that was withdrawn is not listed, and its page says since when', async () => {
    const { question } = await aDispute()
    const listed = async () => (await questionList()).map(({ slug }) => slug)
    expect(await listed()).toContain(question.slug)
    const withdrawnAt = new Date('2026-11-20T10:00:00Z')
    await db.question.update({ where: { id: question.id }, data: { withdrawnAt } })
    expect(await listed()).not.toContain(question.slug)
    expect((await questionPage(question.slug))?.withdrawnAt).toBe('2026-11-20T10:00:00.000Z')
  })

  test.each(['nowhere', 'No Question', '', 'a\0b'])('of the name %j is not here', async (slug) => {
    expect(await questionPage(slug)).toBeNull()
  })
})
