import { expect, test } from 'vitest'

import { commentNamed, purgeWordsInput } from './purge'

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
