import { beforeAll, describe, expect, test } from 'vitest'

import type { SearchOutcome } from '@/domain/search/hit'
import {
  aSearchedLibrary,
  found,
  said,
  searched,
  SEARCHED_AT,
  searchedEssay,
} from '@/server/testing/a-searched-library'
import { aThread } from '@/server/testing/a-thread'

import { suggestions } from './queries'

const sentence = (outcome: SearchOutcome) => (outcome.is === 'fault' ? outcome.sentence : null)

beforeAll(async () => {
  await aSearchedLibrary()
})

describe('mistyped words', () => {
  test('that find nothing are taken for what was probably meant, and it is said', async () => {
    const outcome = await found('lantren')
    expect(outcome.insteadOf).toEqual({ asked: 'lantren', shown: 'lantern' })
    expect(outcome.hits[0]).toMatchObject({ href: '/essays/the-lantern' })
  })

  test('are never taken for a word that readers cannot find', async () => {
    await aSearchedLibrary({ 'essays/far-apart.md': searchedEssay('Far Apart', 'The xylophone.') })
    expect((await found('xylofone')).insteadOf).toMatchObject({ shown: 'xylophone' })
    await aSearchedLibrary()
    expect(await found('xylofone')).toMatchObject({ hits: [], insteadOf: null, didYouMean: null })
  })

  test('of comments are no guess', async () => {
    await aThread({ slug: 'the-lantern', words: 'bandicoot' })
    expect(await found('bandicot')).toMatchObject({ hits: [], insteadOf: null })
  })
})

describe('odd questions', () => {
  test('get a sentence, or nothing', async () => {
    expect(await searched('  ')).toEqual({ is: 'blank' })
    expect(sentence(await searched('a'))).toBe('Write at least two letters.')
    expect(sentence(await searched('!?'))).toContain('no letter or number')
    expect(sentence(await searched('x'.repeat(201)))).toContain('under 200 characters')
    expect(sentence(await searched('-lantern'))).toContain('what to look for')
    expect(await found('qqqqzzzz')).toMatchObject({ hits: [], total: { count: 0, isMore: false } })
  })

  test('of words that stand everywhere are asked of names alone', async () => {
    const outcome = await found('the')
    expect(outcome.isNamesOnly).toBe(true)
    expect(outcome.hits.map(({ title }) => said(title))).toContain('The Lantern')
  })

  test.each([
    "'; drop table essay; --",
    "a'b''c\\",
    "o'clock \\'x",
    '"unclosed phrase',
    'or or or',
    '((((lantern',
    'lan\0tern',
    '\ud83d lantern \udc00',
    ':*!&|<->lantern',
    '=author/the-desk',
    '縁 карма 🕯️ a',
    '"a b" or -c '.repeat(16),
  ])('are safe: %j', async (typed) => {
    expect(['found', 'fault']).toContain((await searched(typed)).is)
    expect(Array.isArray(await suggestions(typed, SEARCHED_AT))).toBe(true)
  })

  test('no word finds what only choices and buckets are made of', async () => {
    for (const typed of ['=author/ann', '=n/0', 'n/0', 'author/ann', '"=year/2025"'])
      expect((await found(typed)).hits.filter(({ kind }) => kind === 'PASSAGE')).toEqual([])
  })
})

describe('while somebody types', () => {
  test('names come by their beginnings, whole words also by what is said', async () => {
    const titles = async (typed: string) =>
      (await suggestions(typed, SEARCHED_AT)).map(({ kind, title }) => `${kind} ${title}`)
    expect(await titles('lan')).toContain('ESSAY The Lantern')
    expect(await titles('ann mar')).toEqual(['AUTHOR Ann Marlow'])
    expect((await titles('lantern'))[0]).toBe('ESSAY The Lantern')
    expect((await titles('lantern')).join()).toContain('PASSAGE A lantern hung there.')
  })

  test('mistyped names come too', async () => {
    expect((await suggestions('lantren', SEARCHED_AT))[0]).toMatchObject({ title: 'The Lantern' })
  })

  test('what cannot be looked for has none', async () => {
    expect(await suggestions('a', SEARCHED_AT)).toEqual([])
    expect(await suggestions('-lantern', SEARCHED_AT)).toEqual([])
  })
})
