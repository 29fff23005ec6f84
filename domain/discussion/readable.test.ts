import { expect, test } from 'vitest'

import { isReadableByAll } from './readable'

const then = new Date('2026-01-01T00:00:00Z')

test.each([
  ['PUBLISHED', true],
  ['LIMITED', true],
  ['PENDING', false],
  ['REMOVED', false],
] as const)('%s words: everyone may read them: %s', (visibility, isReadable) => {
  const stored = { visibility, authorDeletedAt: null, purgedAt: null }
  expect(isReadableByAll(stored)).toBe(isReadable)
  expect(isReadableByAll({ ...stored, authorDeletedAt: then })).toBe(false)
  expect(isReadableByAll({ ...stored, purgedAt: then })).toBe(false)
})
