import { expect, test } from 'vitest'

import { appealSentence } from './appeal-sentence'

test.each([
  ['UPHELD', false, 'Your appeal was answered: the decision stays. Read why.'],
  ['UPHELD', true, 'Your appeal was answered: what you reported stays. Read why.'],
  ['OVERTURNED', false, 'Your appeal was granted: the decision was undone.'],
  ['OVERTURNED', true, 'Your appeal was granted: what you reported is read again.'],
])('an appeal that is %s is told to its author (reporter: %s)', (state, isReporters, sentence) => {
  expect(appealSentence({ state, isReporters })).toBe(sentence)
})
