import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'

import { mayComeBack } from './deletion'

const DELETED = new Date('2026-03-01T10:00:00Z')

test.each([
  ['at once', 0, true],
  ['just before a day is over', DAY_MS - 1, true],
  ['when a day is over', DAY_MS, false],
])('what was deleted comes back %s: %#', (_when, ms, may) => {
  const now = after(DELETED, ms)
  expect(mayComeBack({ authorDeletedAt: DELETED, purgedAt: null }, now)).toBe(may)
})

test('what was not deleted, or whose words are gone, does not come back', () => {
  expect(mayComeBack({ authorDeletedAt: null, purgedAt: null }, DELETED)).toBe(false)
  expect(mayComeBack({ authorDeletedAt: DELETED, purgedAt: DELETED }, DELETED)).toBe(false)
})
