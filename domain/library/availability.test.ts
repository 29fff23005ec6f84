import { describe, expect, test } from 'vitest'
import { absenceFault, isBackAgain, sayAvailabilityInput, standingOn } from './availability'

const FILE = { availability: 'UNAVAILABLE', awayUntil: null } as const
const AVAILABLE = { availability: 'AVAILABLE', awayUntil: null } as const
const away = (awayUntil: string | null) => ({ availability: 'AWAY', awayUntil }) as const

describe('an author stands', () => {
  test('as their file says', () => {
    expect(standingOn('2026-11-24', FILE, null)).toEqual(FILE)
  })

  test('as they say themselves, before their file', () => {
    expect(standingOn('2026-11-24', FILE, AVAILABLE)).toEqual(AVAILABLE)
  })

  test('nowhere when nothing was ever said', () => {
    expect(standingOn('2026-11-24', { availability: null, awayUntil: null }, null)).toBeNull()
  })

  test.each([
    ['the day before', '2026-12-06', away('2026-12-07')],
    ['on the last day', '2026-12-07', away('2026-12-07')],
    ['the day after', '2026-12-08', AVAILABLE],
    ['a year later', '2027-12-08', AVAILABLE],
  ])('away until a day: %s', (_when, today, standing) => {
    expect(standingOn(today, away('2026-12-07'), null)).toEqual(standing)
    expect(standingOn(today, FILE, away('2026-12-07'))).toEqual(standing)
  })

  test('away without a day until something else is said', () => {
    expect(standingOn('2036-01-01', away(null), null)).toEqual(away(null))
  })
})

describe('an author is back again', () => {
  test.each([
    [FILE, AVAILABLE, true],
    [away('2026-12-07'), AVAILABLE, true],
    [AVAILABLE, AVAILABLE, false],
    [FILE, away(null), false],
    [null, AVAILABLE, false],
    [FILE, null, false],
  ])('from %o to %o: %s', (before, present, isBack) => {
    expect(isBackAgain(before, present)).toBe(isBack)
  })
})

describe('an absence', () => {
  test.each([
    [null, /until which day/],
    ['2026-11-23', /today or a later/],
    ['2029-01-01', /2 years/],
  ])('until %s is refused', (day, sentence) => {
    expect(absenceFault(day, '2026-11-24')).toMatch(sentence)
  })

  test.each(['2026-11-24', '2026-11-25', '2028-11-24'])('until %s may stand', (day) => {
    expect(absenceFault(day, '2026-11-24')).toBeNull()
  })

  test.each([
    ['2026-13-01', false],
    ['soon', false],
    ['', true],
    [undefined, true],
    ['2026-12-01', true],
  ])('is typed as %s: %s', (awayUntil, isFine) => {
    const typed = { author: 'desk', availability: 'AWAY', awayUntil }
    expect(sayAvailabilityInput.safeParse(typed).success).toBe(isFine)
  })
})
