import { expect, test } from 'vitest'

import { NOTHING_KNOWN, runChecks } from '../checks'

test('checks are asked in their order, what another program said comes last', () => {
  const outside = { verdict: 'PASS', evidence: '', milliseconds: 0 } as const
  const author = { publishedComments: 3, isModerator: false }
  const outcomes = runChecks('Some words.', author, { ...NOTHING_KNOWN, outside })
  expect(outcomes.map(({ check }) => check)).toEqual([
    'size',
    'sanctions',
    'rate',
    'disguises',
    'links',
    'word-lists',
    'repeats',
    'learned',
    'new-member',
    'by-approval',
    'removed-before',
    'care-words',
    'outside',
  ])
})
