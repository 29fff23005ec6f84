import { describe, expect, test } from 'vitest'

import { endOfDay, isClosed, lastDay, nextTurn, SLOW_SECONDS, slowWords } from './thread-terms'

const NOON = new Date('2027-05-03T12:00:00Z')
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000)

describe('a conversation takes no more words', () => {
  test.each([
    { when: 'open', lockedAt: null, closesAt: null, closed: false },
    { when: 'locked', lockedAt: NOON, closesAt: null, closed: true },
    { when: 'before its date', lockedAt: null, closesAt: later(1), closed: false },
    { when: 'at its date', lockedAt: null, closesAt: NOON, closed: true },
    { when: 'locked before its date', lockedAt: NOON, closesAt: later(1), closed: true },
  ])('$when', ({ lockedAt, closesAt, closed }) => {
    expect(isClosed({ lockedAt, closesAt }, NOON)).toBe(closed)
  })

  test('from the end of the day it is open until', () => {
    const closesAt = endOfDay('2027-05-03')
    expect(isClosed({ lockedAt: null, closesAt }, new Date('2027-05-03T23:59:59.999Z'))).toBe(false)
    expect(isClosed({ lockedAt: null, closesAt }, new Date('2027-05-04T00:00:00Z'))).toBe(true)
    expect(lastDay(closesAt)).toBe('2027-05-03')
  })
})

describe('in slow mode', () => {
  test('one waits from one’s last comment on, and not longer', () => {
    expect(nextTurn(60, NOON, NOON)).toEqual(later(60))
    expect(nextTurn(60, NOON, later(59))).toEqual(later(60))
    expect(nextTurn(60, NOON, later(60))).toBeNull()
  })

  test('whoever has not written, or where it is off, does not wait', () => {
    expect(nextTurn(60, null, NOON)).toBeNull()
    expect(nextTurn(0, NOON, NOON)).toBeNull()
  })

  test('every length has its words', () => {
    const words = SLOW_SECONDS.map(slowWords)
    expect(words.filter((one) => one.includes('seconds'))).toEqual([])
    expect(new Set(words).size).toBe(SLOW_SECONDS.length)
    expect(slowWords(90)).toBe('one comment every 90 seconds')
  })
})
