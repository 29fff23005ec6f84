import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { firstVisibility, type CheckOutcome, type Verdict } from './verdict'

const VERDICTS: readonly Verdict[] = ['PASS', 'FLAG', 'TIMEOUT', 'ERROR', 'HOLD', 'REJECT']

const said = (verdict: Verdict, index = 0): CheckOutcome => ({
  check: `check-${index}`,
  ruleVersion: 1,
  verdict,
  evidence: '',
})

describe('new words', () => {
  test.each([
    ['PASS', 'PUBLISHED', 'PUBLISHED'],
    ['FLAG', 'PUBLISHED', 'PUBLISHED'],
    ['TIMEOUT', 'PUBLISHED', 'PENDING'],
    ['ERROR', 'PUBLISHED', 'PENDING'],
    ['HOLD', 'PENDING', 'PENDING'],
    ['REJECT', 'PENDING', 'PENDING'],
  ] as const)('of which a check says %s: trusted %s, untrusted %s', (verdict, ...first) => {
    const [trusted, untrusted] = first
    expect(firstVisibility([said(verdict)], true)).toBe(trusted)
    expect(firstVisibility([said(verdict)], false)).toBe(untrusted)
  })

  test('that no check speaks of are shown', () => {
    expect(firstVisibility([], false)).toBe('PUBLISHED')
  })

  test('are judged by the gravest verdict, whoever gave it and when', () => {
    const verdicts = fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 })
    fc.assert(
      fc.property(verdicts, fc.boolean(), (given, isTrusted) => {
        const gravest = VERDICTS.findLast((verdict) => given.includes(verdict)) ?? 'PASS'
        const all = firstVisibility(given.map(said), isTrusted)
        expect(all).toBe(firstVisibility([said(gravest)], isTrusted))
      }),
    )
  })
})
