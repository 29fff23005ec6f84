import { expect, test } from 'vitest'
import { opensAt } from './schedule'

const now = new Date('2026-12-24T18:00:00Z')

const CASES: [what: string, publishAt: string | null, isSeen: boolean, opens: string | null][] = [
  ['without a moment opens at once', null, false, null],
  ['of the past is open', '2026-12-24T17:59:59Z', false, null],
  ['of this very moment is open', '2026-12-24T18:00:00Z', false, null],
  ['of the future waits', '2026-12-24T18:00:01Z', false, '2026-12-24T18:00:01.000Z'],
  [
    'that readers have seen stays, whatever its file says later',
    '2027-01-01T00:00:00Z',
    true,
    null,
  ],
]

test.each(CASES)('an essay %s', (_what, ...[publishAt, isSeen, opens]) => {
  expect(opensAt({ publishAt, isSeen, now })?.toISOString() ?? null).toBe(opens)
})
