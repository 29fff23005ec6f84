import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { aQuestion } from '@/server/testing/a-question'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { conceptGlance } from './concept-glance'
import { conceptList } from './concept-list'
import { conceptPage } from './concept-page'
import { conceptWords } from './concept-words'

const TEXT = 'A lamp.\nThe runner leaves. A runner seldom says why, and the house is quiet after.'

const published = (slug: string, day: string) =>
  db.essay.update({ where: { slug }, data: { publishedOn: new Date(day) } })

const name = () => `concept-${randomUUID().slice(0, 8)}`

describe('the concordance of a concept', () => {
  test('has what each essay says, the oldest first, with the address of the very words', async () => {
    const [young, old] = [await anEssay(TEXT), await anEssay('The runner of old.')]
    await published(young.slug, '2026-10-02')
    await published(old.slug, '2025-01-31')
    const { slug } = await aConcept({
      mentions: [
        { essay: young, words: 'runner' },
        { essay: old, words: 'runner' },
      ],
    })
    const page = await conceptPage(slug)
    expect(page?.essays.map((essay) => [essay.slug, essay.publishedOn])).toEqual([
      [old.slug, '2025-01-31'],
      [young.slug, '2026-10-02'],
    ])
    const [place] = page?.essays[1]?.places ?? []
    expect(place?.parts.slice(0, 2)).toEqual([
      { words: 'The ', isMention: false },
      { words: 'runner', isMention: true },
    ])
    expect(place?.href).toBe(
      `/essays/${young.slug}#b1:~:text=The-,runner,-leaves.%20A%20runner%20seldom%20says`,
    )
  })

  test('leaves out essays that readers do not see, and words of older revisions', async () => {
    const [withdrawn, waiting, revised] = [
      await anEssay(TEXT),
      await anEssay(TEXT),
      await anEssay(TEXT),
    ]
    const { slug } = await aConcept({
      mentions: [withdrawn, waiting, revised].map((essay) => ({ essay, words: 'runner' })),
    })
    await db.essay.update({ where: { id: withdrawn.essayId }, data: { withdrawnAt: new Date() } })
    await db.essay.update({ where: { id: waiting.essayId }, data: { scheduledFor: new Date() } })
    await aRevision(revised.essayId, 'Other words.')
    const page = await conceptPage(slug)
    expect(page?.essays.map((essay) => [essay.slug, essay.places])).toEqual([[revised.slug, []]])
    expect(await conceptGlance(slug)).toMatchObject({ essays: 1 })
  })

  test('also names an essay that only says of itself that it speaks of the concept', async () => {
    const { slug } = await aConcept()
    const essay = await anEssay('Nothing by name.')
    await db.essay.update({ where: { id: essay.essayId }, data: { concepts: [slug] } })
    const page = await conceptPage(slug)
    expect(page?.essays).toMatchObject([{ slug: essay.slug, places: [] }])
    expect((await conceptList()).find((one) => one.slug === slug)?.essays).toBe(1)
  })
})

describe('a concept', () => {
  test('leads to its stages in order, to what it is a stage of, and to its neighbours', async () => {
    const [first, second] = [
      await aConcept({ term: 'meeting', text: 'Two meet. Then more.' }),
      await aConcept({ term: 'mirror' }),
    ]
    const path = await aConcept({
      term: 'path',
      stages: [second.slug, 'not-defined', first.slug],
      seeAlso: [first.slug, 'not-defined'],
    })
    expect(await conceptPage(path.slug)).toMatchObject({
      stages: [
        { slug: second.slug, term: 'mirror' },
        { slug: first.slug, term: 'meeting', beginning: 'Two meet.' },
      ],
      seeAlso: [{ slug: first.slug, term: 'meeting' }],
    })
    expect((await conceptPage(second.slug))?.stageOf).toEqual([
      { slug: path.slug, term: 'path', place: 1, count: 3 },
    ])
  })

  test('leads to what shares its traits, most first, and to the questions that name it', async () => {
    const essay = await anEssay(TEXT)
    const having = (...traits: string[]) =>
      aConcept({ traits: traits.map((trait) => ({ trait, essay, words: 'A lamp.' })) })
    const [begins, ends, asks] = [name(), name(), name()]
    const own = await having(begins, ends)
    const [near, nearer] = [await having(begins, asks), await having(ends, begins)]
    await having(asks)
    const question = await aQuestion({ concepts: [own.slug] })
    const gone = await aQuestion({ concepts: [own.slug] })
    await db.question.update({ where: { id: gone.id }, data: { withdrawnAt: new Date() } })
    const page = await conceptPage(own.slug)
    expect(page?.comparable.map(({ slug }) => slug)).toEqual([nearer.slug, near.slug])
    expect(page?.questions.map(({ slug }) => slug)).toEqual([question.slug])
  })

  test.each(['nowhere', 'No Concept', '', 'a\0b'])('of the name %j is not here', async (slug) => {
    expect(await conceptPage(slug)).toBeNull()
    expect(await conceptGlance(slug)).toBeNull()
  })

  test('shows its first two sentences over its word', async () => {
    const { slug } = await aConcept({ text: 'One. Two.\nThree.' })
    expect(await conceptGlance(slug)).toMatchObject({
      slug,
      term: 'runner',
      beginning: 'One. Two.',
    })
  })
})

test('the terms of an essay are those it names, then those in its words; undefined ones have no page', async () => {
  const essay = await anEssay(TEXT)
  const named = await aConcept({ term: 'named one' })
  const spoken = await aConcept({ mentions: [{ essay, words: 'runner' }] })
  expect(await conceptWords(essay.slug, ['not-defined', named.slug])).toEqual([
    { slug: 'not-defined', term: 'not defined', hasPage: false },
    { slug: named.slug, term: 'named one', hasPage: true },
    { slug: spoken.slug, term: 'runner', hasPage: true },
  ])
})
