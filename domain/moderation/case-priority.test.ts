import { describe, expect, test } from 'vitest'

import { casePriority, isOneOfMany, isTrustedReporter, type Grounds } from './case-priority'
import { REPORT_REASONS, type ReportReason } from './report-reason'

const FLAGGED: Grounds = { reason: null, isReporterTrusted: false, isHeld: false, isCare: false }
const by = (grounds: Partial<Grounds>) => casePriority({ ...FLAGGED, ...grounds })
const reasons = Object.keys(REPORT_REASONS) as ReportReason[]
const lesser = reasons.filter((reason) => reason !== 'WORRIED' && reason !== 'LAW')

describe('what is read first', () => {
  test('is someone at risk, then the law, reports by trusted members, held words, what was flagged', () => {
    const trusted = lesser.map((reason) => by({ reason, isReporterTrusted: true }))
    expect(by({ reason: 'WORRIED' })).toBe(by({ isCare: true, isHeld: true }))
    expect(by({ reason: 'WORRIED' })).toBeGreaterThan(by({ reason: 'LAW' }))
    expect(by({ reason: 'LAW' })).toBeGreaterThan(Math.max(...trusted))
    for (const reason of lesser) expect(Math.min(...trusted)).toBeGreaterThan(by({ reason }))
    expect(Math.min(...trusted)).toBeGreaterThan(by({ isHeld: true }))
    expect(by({ isHeld: true })).toBeGreaterThan(by({}))
    expect(by({ reason: 'OTHER' })).toBeGreaterThan(by({}))
  })

  test('is harm before words that were merely held, and these before what was reported without harm', () => {
    expect(by({ reason: 'HOSTILE' })).toBeGreaterThan(by({ isHeld: true }))
    expect(by({ isHeld: true })).toBeGreaterThan(by({ reason: 'SPAM' }))
  })

  test.each(reasons)('is what more speaks for, never less: %s', (reason) => {
    const alone = by({ reason })
    expect(by({ reason, isHeld: true })).toBeGreaterThanOrEqual(alone)
    expect(by({ reason, isReporterTrusted: true })).toBeGreaterThanOrEqual(alone)
    expect(by({ reason, isCare: true })).toBeGreaterThanOrEqual(alone)
  })

  test('does not change by who reported it, where somebody is at risk or a law is broken', () => {
    for (const reason of ['WORRIED', 'LAW'] as const)
      expect(by({ reason, isReporterTrusted: true })).toBe(by({ reason }))
  })
})

describe('of many worries by one member', () => {
  const reason = 'WORRIED'
  const isOneOfManyWorries = true

  test('the first three of a day go before all else', () => {
    expect([0, 1, 2, 3, 60].map(isOneOfMany)).toEqual([false, false, false, true, true])
  })

  test('the further ones wait behind the law and whoever is trusted, with reports of harm', () => {
    const further = by({ reason, isOneOfManyWorries })
    expect(further).toBeLessThan(by({ reason: 'LAW' }))
    expect(further).toBeLessThan(by({ reason: 'HOSTILE', isReporterTrusted: true }))
    expect(further).toBe(by({ reason: 'HARMFUL_ADVICE' }))
  })

  test('those go first that a check shares, or whose reporter is trusted', () => {
    const first = by({ reason })
    expect(by({ reason, isOneOfManyWorries, isCare: true })).toBe(first)
    expect(by({ reason, isOneOfManyWorries, isReporterTrusted: true })).toBe(first)
  })

  test('no other reason weighs less for them', () => {
    for (const other of lesser)
      expect(by({ reason: other, isOneOfManyWorries })).toBe(by({ reason: other }))
  })
})

describe('a trusted reporter', () => {
  test.each([
    [{ decided: 0, accepted: 0 }, false],
    [{ decided: 2, accepted: 2 }, false],
    [{ decided: 3, accepted: 3 }, true],
    [{ decided: 4, accepted: 3 }, true],
    [{ decided: 5, accepted: 3 }, false],
  ])('%o: %s', (record, isTrusted) => {
    expect(isTrustedReporter(record)).toBe(isTrusted)
  })
})
