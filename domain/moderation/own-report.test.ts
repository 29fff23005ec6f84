import { expect, test } from 'vitest'

import { reportOutcome } from './own-report'

const settled = {
  isSettled: true,
  kind: 'REMOVE',
  isApprovedChange: false,
  isUndone: false,
  wasTold: true,
}

test.each([
  [{ isSettled: false, wasTold: false }, 'It waits for a moderator.'],
  [{ isSettled: false, wasTold: true }, 'It is being read again.'],
  [{ kind: 'REMOVE' }, 'It was removed.'],
  [{ kind: 'LIMIT' }, 'It was folded behind a notice.'],
  [{ kind: 'DISMISS' }, 'It was read and stays: a moderator found no rule broken.'],
  [{ kind: 'APPROVE' }, 'It was read and stays: a moderator found no rule broken.'],
  [
    { kind: 'APPROVE', isApprovedChange: true },
    'Its author changed it meanwhile. A moderator read the new words and found no rule broken.',
  ],
  [{ kind: 'PURGE' }, 'It was removed for good.'],
  [{ kind: null }, 'Nothing was left to decide: its author took the words away.'],
  [{ isUndone: true }, 'What was decided was undone after a second look.'],
  [{ kind: 'NEW' }, 'A moderator acted on it.'],
])('a report that stands so, %o, is told of in a sentence', (standing, sentence) => {
  expect(reportOutcome({ ...settled, ...standing }, 'HOSTILE')).toBe(sentence)
})

test('a worry is never told to have been unfounded', () => {
  const outcome = reportOutcome({ ...settled, kind: 'DISMISS' }, 'WORRIED')
  expect(outcome).toBe('A moderator read it, and looked after it.')
})
