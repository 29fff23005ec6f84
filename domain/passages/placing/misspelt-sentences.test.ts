import { expect, test } from 'vitest'

import { compareRevisions } from '@/domain/passages/compare-revisions'

const OLD = [
  'Each man has his own vocation, and knows it late.',
  'The talent is the call.',
  'There is one direction in which all space is open to him.',
]
const placed = (now: readonly string[], words = 'The talent is the call.', old = OLD) => {
  const before = old.join(' ')
  const start = before.indexOf(words)
  return compareRevisions(before, now.join(' '))({ start, end: start + words.length })
}
const [first = '', , last = ''] = OLD

test('a short sentence that moved is found, though a word of it is spelt otherwise', () => {
  expect(placed([first, last, 'The talsnt is the call.'])).toMatchObject({
    ...{ state: 'REWORDED', words: 'The talsnt is the call.' },
  })
})

test('another word makes it another sentence', () => {
  expect(placed([first, last, 'The silence is the call.'])).toMatchObject({ state: 'GONE' })
})

test('where two may be meant, neither is', () => {
  const now = [first, last, 'The talsnt is the call.', 'So it is.', 'The tallent is the call.']
  expect(placed(now)).toMatchObject({ state: 'GONE' })
  const old = [...OLD, 'So much of it.', 'The talons is the call.']
  const one = [first, last, 'So much of it.', 'The talens is the call.']
  expect(placed(one, 'The talent is the call.', old)).toMatchObject({ state: 'GONE' })
})
