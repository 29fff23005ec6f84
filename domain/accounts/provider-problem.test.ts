import { expect, test } from 'vitest'

import { PROVIDER_PROBLEMS, providerProblemSentence } from './provider-problem'

test.each(Object.keys(PROVIDER_PROBLEMS))('%s has a sentence that says what to do next', (word) => {
  expect(providerProblemSentence(word)).toMatch(/\b(begin|sign in|link)\b/i)
})

test.each([['toString'], ['__proto__'], ['<b>'], [''], [['taken']], [undefined]])(
  'nothing is said for %j, which is no word of ours',
  (word) => {
    expect(providerProblemSentence(word)).toBeNull()
  },
)
