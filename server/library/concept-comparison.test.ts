import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { anEssay } from '@/server/testing/an-essay'

import { comparableConcepts, comparisonOf } from './concept-comparison'

const TEXT = 'It begins with a storm.\nIt begins quietly.\nIt ends.'

describe('two concepts', () => {
  test('are compared trait by trait, each with the passage it stands on', async () => {
    const essay = await anEssay(TEXT)
    const [begins, ends] = [`How it begins ${randomUUID()}`, `How it ends ${randomUUID()}`]
    const a = await aConcept({
      traits: [{ trait: begins, essay, words: 'It begins with a storm.' }],
    })
    const b = await aConcept({
      traits: [
        { trait: ends, essay, words: 'It ends.' },
        { trait: begins, essay, words: 'It begins quietly.' },
      ],
    })
    const { rows } = await comparisonOf(a.slug, b.slug)
    expect(rows).toMatchObject([
      {
        trait: begins,
        a: { passage: { quotation: 'It begins with a storm.', title: 'An essay' } },
        b: { passage: { href: `/essays/${essay.slug}#b1:~:text=It%20begins%20quietly.` } },
      },
      { trait: ends, a: null },
    ])
    const comparable = (await comparableConcepts()).map(({ slug }) => slug)
    expect(comparable).toEqual(expect.arrayContaining([a.slug, b.slug]))
  })

  test('keep what is said of them when the essay is withdrawn, without its words', async () => {
    const essay = await anEssay(TEXT)
    const { slug } = await aConcept({ traits: [{ trait: 'It ends', essay, words: 'It ends.' }] })
    await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
    const { rows } = await comparisonOf(slug, (await aConcept()).slug)
    expect(rows).toEqual([
      {
        trait: 'It ends',
        a: { trait: 'It ends', says: 'It ends: It ends.', passage: null },
        b: null,
      },
    ])
  })

  test.each(['nowhere', '', 'No Concept', 'a\0b'])('are not compared with %j', async (unknown) => {
    const { slug, term } = await aConcept()
    expect(await comparisonOf(slug, unknown)).toEqual({ a: { slug, term }, b: null, rows: [] })
  })
})
