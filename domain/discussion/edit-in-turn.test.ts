import { expect, test } from 'vitest'

import { ADDED_IN_TURN_MAX, isMended } from './edit-in-turn'

const LONG = Array.from({ length: 100 }, (_none, place) => `word${place}`).join(' ')

test.each([
  ['a slip was mended', LONG, LONG.replace('word7 ', 'world '), true],
  ['words were taken out', LONG, 'word1', true],
  ['a line was added', LONG, `${LONG}\nAnd one thing more.`, true],
  ['a comment was added', LONG, `${LONG}\n${'And more. '.repeat(25)}`, false],
  ['they are others altogether', LONG, LONG.toUpperCase(), false],
  ['they grew by all that is allowed', 'So.', `So.\n${'a'.repeat(ADDED_IN_TURN_MAX)}`, true],
  ['they grew by one more', 'So.', `So.\n${'a'.repeat(ADDED_IN_TURN_MAX + 1)}`, false],
])('whether words are only mended where %s', (_where, ...words) => {
  const [before, after, is] = words
  expect(isMended(before, after)).toBe(is)
})
