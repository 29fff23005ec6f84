import { describe, expect, test } from 'vitest'

import { archiveExpiry, archiveState, nextArchive } from './archive'

const NOW = new Date('2026-06-15T12:00:00Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)

describe('an archive', () => {
  test('can be fetched for seven days', () => {
    expect(archiveExpiry(NOW)).toEqual(hours(7 * 24))
  })

  test.each([
    ['packing', { packedAt: null, expiresAt: hours(1) }],
    ['ready', { packedAt: hours(-1), expiresAt: hours(1) }],
    ['expired', { packedAt: hours(-1), expiresAt: NOW }],
    ['expired', { packedAt: null, expiresAt: hours(-1) }],
  ])('is %s: %o', (state, archive) => {
    expect(archiveState(archive, NOW)).toBe(state)
  })

  test('is made once a day, the first one at once', () => {
    expect(nextArchive(null, NOW)).toEqual(NOW)
    expect(nextArchive({ createdAt: hours(-1) }, NOW)).toEqual(hours(23))
  })
})
