import { expect, test } from 'vitest'

import type { ThreadLogLine } from '@/domain/discussion/thread-desk'

import { whatWasDone } from './what-was-done'

const line = (more: Partial<ThreadLogLine>): ThreadLogLine => ({
  ...{ id: '1', act: 'TERMS', by: 'ada', title: { before: '', after: '' }, after: {} },
  ...{ threadId: 'a', otherThreadId: null, reason: '', at: '2026-11-27T00:00:00Z' },
  ...{ isReversal: false, isUndone: false, isUndoable: true, ...more },
})

test.each([
  [{ after: { pinnedAt: '2026', lockedAt: null } }, 'Terms: pinned, not locked'],
  [
    { after: { slowSeconds: 3600, byApproval: true } },
    'Terms: slow mode one comment an hour, replies by approval',
  ],
  [{ after: { closesAt: '2027-05-04T00:00:00.000Z' } }, 'Terms: open until 2027-05-03'],
  [
    { act: 'RENAME', title: { before: 'A', after: '' } },
    'Renamed from “A” to a title that was taken away',
  ],
  [{ act: 'BRANCH', title: { before: '', after: 'B' } }, 'A branch became “B”'],
  [{ act: 'MERGE', isReversal: true }, 'Undone: Merged into another conversation'],
  [{ act: 'ANSWERED', after: { answeredAt: null } }, 'No longer marked as answered'],
] as const)('%j is told', (more, words) => {
  expect(whatWasDone(line(more))).toBe(words)
})
