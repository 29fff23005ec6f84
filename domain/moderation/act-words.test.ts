import { expect, test } from 'vitest'

import { ACT_WORDS, actWords, doneWords, OFFERED_ACTS } from './act-words'

const OF_CHANGE = ['APPROVE', 'DISMISS']

test.each([
  ['DISMISS', false, 'kept it as it is'],
  ['DISMISS', true, 'kept a change of it back'],
  ['APPROVE', false, 'approved it'],
  ['APPROVE', true, 'let a change of it through'],
  ['HOLD', false, 'held it'],
  ['HOLD', true, 'held a change of it'],
  ['REMOVE', true, 'removed it'],
  ['REOPEN', true, 'opened it again'],
])('%s, of a change: %s, is told as "%s"', (kind, isOfChange, words) => {
  expect(doneWords({ kind, isOfChange })).toBe(words)
})

test('of a change letting be and keeping back are offered in words of their own, all else as ever', () => {
  for (const kind of OFFERED_ACTS) {
    expect(actWords(kind, false)).toBe(ACT_WORDS[kind])
    expect(actWords(kind, true) === ACT_WORDS[kind]).toBe(!OF_CHANGE.includes(kind))
  }
  expect(actWords('APPROVE', true).name).toBe('Let the change through')
  expect(actWords('DISMISS', true).name).toBe('Keep the change back')
})
