import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import {
  aSearchedLibrary,
  found,
  freshWord,
  marked,
  said,
  SEARCHED_AT,
  searchedEssay,
} from '@/server/testing/a-searched-library'
import { aThread } from '@/server/testing/a-thread'

import { indexLibrary } from './index-library'

beforeAll(async () => {
  await aSearchedLibrary()
})

describe('what is found', () => {
  test('titles come before the text, and each hit says what it is', async () => {
    const { hits } = await found('lantern')
    expect(hits.map(({ kind, title }) => [kind, said(title)])).toEqual([
      ['ESSAY', 'The Lantern'],
      ['PASSAGE', 'A Lamp'],
      ['ESSAY', 'A Lamp'],
    ])
    expect(hits[0]).toMatchObject({
      href: '/essays/the-lantern',
      by: 'The Quiet Desk',
      series: 'The Path',
    })
  })

  test('words are found in other forms, without accents, and marked as they stand', async () => {
    const [hit] = (await found('lover forgives cafe', { kind: 'PASSAGE' })).hits
    expect(marked(hit?.snippet)).toEqual(['lovers', 'forgiving', 'café'])
  })

  test('a passage is led to by its block and its very words', async () => {
    const [hit] = (await found('dusk')).hits
    expect(hit?.kind).toBe('PASSAGE')
    expect(hit?.href).toBe(
      '/essays/a-lamp#b1:~:text=The%20tide%20came%20in%20at%20dusk%2C%20and%20nobody%20spoke.',
    )
  })

  test('words far apart find the essay that has them all', async () => {
    const { hits } = await found('zebra quagga')
    expect(hits).toMatchObject([{ kind: 'ESSAY', href: '/essays/far-apart' }])
    expect(hits[0]?.snippetHref).toMatch(/^\/essays\/far-apart#b\d:~:text=The%20/)
  })

  test('authors are found, by name and by what is said of them', async () => {
    expect((await found('Marlow')).hits[0]).toMatchObject({ kind: 'AUTHOR', href: '/authors/ann' })
    expect((await found('kiosk')).hits).toMatchObject([{ kind: 'AUTHOR' }])
  })

  test('quotation marks, dashes and capital letters beyond English do not hide a word', async () => {
    const body = 'He said “dovecote”—then dovetail…\n\nЛЮБОВЬ, «Сон» и «Été».'
    await aSearchedLibrary({ 'essays/far-apart.md': searchedEssay('Far Apart', body) })
    for (const word of ['dovecote', 'dovetail', 'любовь', 'сон', 'ete', 'ÉTÉ'])
      expect((await found(word)).hits[0]).toMatchObject({ kind: 'PASSAGE' })
    expect(marked((await found('сон')).hits[0]?.snippet)).toEqual(['Сон'])
    await aSearchedLibrary()
  })

  test('markup in a text comes as text', async () => {
    const [hit] = (await found('crow')).hits
    expect(said(hit?.snippet)).toContain('A crow <b>called</b>.')
  })

  test('quotation marks, minus and or mean what they mean', async () => {
    expect((await found('"tide came in"')).hits).toHaveLength(1)
    expect((await found('"came tide in"')).hits).toEqual([])
    const without = await found('lantern -tin', { kind: 'PASSAGE' })
    expect(without.hits).toEqual([])
    expect((await found('zebra or tide', { kind: 'PASSAGE' })).hits).toHaveLength(2)
  })
})

describe('concepts and questions', () => {
  test('are found by their names, other names and words, until they are gone', async () => {
    const key = randomUUID().slice(0, 8)
    const concept = await db.concept.create({
      data: {
        ...{ slug: `cord-${key}`, term: 'Silver Cord', alsoKnownAs: ['Umbilicus'], seeAlso: [] },
        ...{ stages: [], markdown: 'm', html: '<p>m</p>', text: 'A thread of gossamer.' },
      },
    })
    const question = await db.question.create({
      data: { slug: `must-${key}`, heading: 'Must gossamer tear?', concepts: [] },
    })
    await transaction(indexLibrary)
    expect((await found('umbilicus')).hits).toMatchObject([
      { kind: 'CONCEPT', href: `/concepts/cord-${key}` },
    ])
    expect((await found('gossamer')).hits.map(({ kind }) => kind)).toEqual(['QUESTION', 'CONCEPT'])
    await db.question.update({ where: { id: question.id }, data: { withdrawnAt: SEARCHED_AT } })
    expect((await found('gossamer')).hits.map(({ kind }) => kind)).toEqual(['CONCEPT'])
    await db.concept.delete({ where: { id: concept.id } })
    expect((await found('gossamer')).hits).toEqual([])
  })
})

describe('choices', () => {
  test('are offered with what they would leave, and leave just that', async () => {
    const all = await found('lantern')
    expect(all.kinds).toEqual([
      { kind: 'ESSAY', count: { count: 2, isMore: false } },
      { kind: 'PASSAGE', count: { count: 1, isMore: false } },
    ])
    expect(all.facets).toEqual({
      author: [
        { value: 'ann', label: 'Ann Marlow', count: 2 },
        { value: 'the-desk', label: 'The Quiet Desk', count: 1 },
      ],
      series: [{ value: 'the-path', label: 'The Path', count: 1 }],
      concept: [],
      year: [
        { value: '2026', label: '2026', count: 1 },
        { value: '2025', label: '2025', count: 2 },
      ],
    })
    for (const [choice, count] of [
      [{ author: 'ann' }, 2],
      [{ series: 'the-path' }, 1],
      [{ year: 2025 }, 2],
      [{ kind: 'PASSAGE' }, 1],
      [{ concept: 'waiting' }, 1],
      [{ author: 'nobody' }, 0],
    ] as const) {
      expect((await found('lantern', choice)).total.count).toBe(count)
    }
  })

  test('of a year leave its comments; of an author, series or concept none, for comments have none', async () => {
    const word = freshWord('crane')
    await aThread({ slug: 'the-lantern', words: word })
    const year = new Date().getUTCFullYear()
    expect((await found(word)).facets.year).toMatchObject([{ value: String(year), count: 1 }])
    expect((await found(word, { year })).total.count).toBe(1)
    expect((await found(word, { year: 1999 })).total.count).toBe(0)
    for (const choice of [{ author: 'the-desk' }, { series: 'the-path' }, { concept: 'waiting' }])
      expect((await found(word, choice)).total.count).toBe(0)
  })

  test('and pages lead on to the rest', async () => {
    const word = freshWord('swan')
    const { id } = await aThread({ slug: 'the-lantern', words: word })
    for (let at = 0; at < 11; at += 1) await aComment(id, { words: `${word} ${at}` })
    const [one, two] = [await found(word), await found(word, { page: 2 })]
    expect([one.pages, one.hits.length, two.hits.length]).toEqual([2, 10, 2])
    expect(new Set([...one.hits, ...two.hits].map(({ href }) => href)).size).toBe(12)
  })
})
