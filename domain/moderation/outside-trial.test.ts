import { expect, test } from 'vitest'

import { outsideTrialWords } from './outside-trial'

const none = {
  ...{ asked: 0, held: 0, heldApproved: 0, removed: 0, heldRemoved: 0 },
  ...{ flagged: 0, unanswered: 0 },
}

test.each([
  [null, 'No other program is asked about new words. Add one under “Other programs”.'],
  [none, 'There is no comment yet to ask it about.'],
  [{ ...none, asked: 8 }, 'Of the last 8 comments it would have held 0, and flagged 0.'],
  [
    { ...none, asked: 50, held: 7, heldApproved: 6, removed: 2, heldRemoved: 1, unanswered: 3 },
    'Of the last 50 comments it would have held 7, of which 6 were approved, and flagged 0. Of the 2 that were removed it would have held 1. About 3 it gave no answer in time that is understood.',
  ],
])('%o is told in sentences', (trial, words) => {
  expect(outsideTrialWords(trial)).toBe(words)
})
