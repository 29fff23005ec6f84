import { expect, test } from 'vitest'

import { waitingWords } from './waiting-words'

test.each([
  [-3, '1 second'],
  [0, '1 second'],
  [0.2, '1 second'],
  [1.1, '2 seconds'],
  [59, '59 seconds'],
  [60, '1 minute'],
  [61, '2 minutes'],
  [719, '12 minutes'],
  [3_600, '1 hour'],
  [3_601, '2 hours'],
  [86_400, '24 hours'],
])('%d seconds are waited as “%s”, never too short', (seconds, words) => {
  expect(waitingWords(seconds)).toBe(words)
})
