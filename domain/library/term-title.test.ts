import { expect, test } from 'vitest'

import { speakersSentence, termTitle } from './term-title'

test.each([
  ['runner', 'Runner'],
  ['twin flame', 'Twin flame'],
  ['élan', 'Élan'],
  ['', ''],
])('the term %j stands over a page as %j', (term, title) => {
  expect(termTitle(term)).toBe(title)
})

test.each([
  [0, 'No essay speaks of it yet'],
  [1, 'One essay speaks of it'],
  [2, '2 essays speak of it'],
])('%i essays: %j', (essays, sentence) => {
  expect(speakersSentence(essays)).toBe(sentence)
})
