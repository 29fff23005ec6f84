import { expect, test } from 'vitest'

import type { CaseSource } from './case'
import { isFoundByCheck } from './found-by-check'

test.each<{ sources: CaseSource[]; found: boolean }>([
  { sources: ['HELD'], found: true },
  { sources: ['FLAGGED', 'REPORTED'], found: true },
  { sources: ['REPORTED', 'HELD'], found: true },
  { sources: ['REPORTED', 'FLAGGED'], found: true },
  { sources: ['REPORTED'], found: false },
  { sources: [], found: false },
])('a case of $sources was found by a check: $found', ({ sources, found }) => {
  expect(isFoundByCheck({ sources })).toBe(found)
})
