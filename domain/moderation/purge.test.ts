import { expect, test } from 'vitest'

import { commentNamed, goesAlong, purgeWordsInput } from './purge'

const ID = '01900000-0000-7000-8000-000000000000'
const WISH = {
  ...{ requestKey: ID, commentId: ID, ground: 'LAW', isSure: 'on' },
  reason: 'An order of the court of Ghent.',
}

test('a purge is asked for with its ground, its reason, and knowingly', () => {
  expect(purgeWordsInput.safeParse(WISH).success).toBe(true)
})

test.each([
  ['ground', 'ANGER'],
  ['reason', ' \u200b '],
  ['reason', 'x'.repeat(301)],
  ['isSure', ''],
  ['isSure', undefined],
])('without a good %s it is refused: %j', (field, value) => {
  const parsed = purgeWordsInput.safeParse({ ...WISH, [field]: value })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})

test('names that must go along come a line each, and none is so short that it stands everywhere', () => {
  const phrases = (typed: string) => purgeWordsInput.safeParse({ ...WISH, phrases: typed })
  expect(phrases(' Marguerite \n\n Rue Haute 3\n').data?.phrases).toEqual([
    'Marguerite',
    'Rue Haute 3',
  ])
  expect(phrases('').data?.phrases).toEqual([])
  for (const typed of ['Marguerite\nit', 'x'.repeat(1_001)])
    expect(phrases(typed).error?.issues.map(({ path }) => path[0])).toEqual(['phrases'])
})

test('what goes along is said in one line', () => {
  const none = { ...{ decisions: 0, appeals: 0, reports: 0, letters: 0 }, accounts: 0 }
  const counts = { ...none, notes: 2, conversations: 1 }
  expect(goesAlong({ ...counts, notes: 0, conversations: 0 })).toBe('')
  expect(goesAlong(counts)).toBe('2 notes on members, 1 reason in the log of a conversation')
})

test.each([
  [ID, ID],
  [`https://library.example/c/${ID}#comment`, ID],
  [`/c/${ID.toUpperCase()}`, ID],
  ['/c/1', null],
  ['', null],
  [undefined, null],
])('of %s the comment is %s', (typed, id) => {
  expect(commentNamed(typed)).toBe(id)
})
