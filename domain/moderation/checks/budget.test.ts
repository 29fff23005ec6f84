import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isTrusted, NOTHING_KNOWN, runChecks, type Known } from '../checks'
import { firstVisibility, type Verdict } from '../verdict'

import { attention } from './attention'
import type { Check } from './writing'

const VERDICTS: readonly Verdict[] = ['PASS', 'FLAG', 'TIMEOUT', 'ERROR', 'HOLD', 'REJECT']
const AUTHOR = { publishedComments: 1, isModerator: false }

/** Checks that say, or do, what they are called; each second one late. */
function asked(answers: readonly { does: Verdict | 'throws'; takes: number }[]): Known {
  let now = 0
  const checks = answers.map(({ does, takes }, at): [string, Check] => [
    `check-${at}`,
    () => {
      now += takes
      if (does === 'throws') throw new Error('broken')
      return { verdict: does, evidence: 'because' }
    },
  ])
  return { ...NOTHING_KNOWN, clock: () => now, checks }
}

const answer = fc.record({
  does: fc.constantFrom(...VERDICTS, 'throws' as const),
  takes: fc.constantFrom(0, 1, 101),
})

test('whatever checks do, each is answered for, and the gravest verdict decides', () => {
  fc.assert(
    fc.property(fc.array(answer), fc.integer({ min: 0, max: 2 }), (answers, published) => {
      const author = { ...AUTHOR, publishedComments: published }
      const outcomes = runChecks('words', author, asked(answers))
      expect(outcomes.map(({ check }) => check)).toEqual(answers.map((_one, at) => `check-${at}`))
      const said = outcomes.map(({ verdict }) => verdict)
      const gravest = VERDICTS.findLast((verdict) => said.includes(verdict)) ?? 'PASS'
      const isShown =
        gravest === 'PASS' ||
        gravest === 'FLAG' ||
        (isTrusted(author) && (gravest === 'ERROR' || gravest === 'TIMEOUT'))
      const visibility = firstVisibility(outcomes, isTrusted(author))
      expect(visibility).toBe(isShown ? 'PUBLISHED' : 'PENDING')
    }),
  )
})

test('a grave word that was said is never made milder by haste or by what fails beside it', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 2 }), (others) => {
      const answers = [{ does: 'HOLD' as const, takes: 101 }, ...others]
      const outcomes = runChecks('words', AUTHOR, asked(answers))
      expect(firstVisibility(outcomes, true)).toBe('PENDING')
    }),
  )
})

describe('a check', () => {
  const alone = (does: Verdict | 'throws', takes: number) =>
    runChecks('words', AUTHOR, asked([{ does, takes }]))[0]

  test('that throws is an error, which holds the untrusted alone', () => {
    expect(alone('throws', 3)).toMatchObject({ verdict: 'ERROR', milliseconds: 3 })
  })

  test('that passes too late ran out of time', () => {
    expect(alone('PASS', 100)).toMatchObject({ verdict: 'PASS', milliseconds: 100 })
    expect(alone('PASS', 101)).toMatchObject({ verdict: 'TIMEOUT', milliseconds: 101 })
  })

  test('whose turn comes when all time is spent is not asked', () => {
    const slow = { does: 'PASS' as const, takes: 101 }
    const outcomes = runChecks('words', AUTHOR, asked([slow, slow, slow, { ...slow, takes: 9 }]))
    expect(outcomes.at(-1)).toMatchObject({ verdict: 'TIMEOUT', milliseconds: 0 })
  })
})

test('the longest words that may be posted are read in time, however hostile', () => {
  const words = [
    'a.'.repeat(5_000),
    '@а'.repeat(3_333),
    'ø̂'.repeat(3_000),
    '&#x200b;'.repeat(1_250),
  ]
  const known = { ...NOTHING_KNOWN, clock: () => 0 }
  for (const one of words)
    expect(runChecks(one, AUTHOR, known).map(({ verdict }) => verdict)).not.toContain('ERROR')
})

describe('moderators are asked', () => {
  const said = (verdict: Verdict, check = 'size') => [
    { check, verdict, ruleVersion: 1, evidence: '' },
  ]
  const asks = { isHeld: false, isModerator: false }

  test.each([
    ['PASS', asks, null],
    ['FLAG', asks, { source: 'FLAGGED', priority: 10 }],
    ['ERROR', asks, { source: 'FLAGGED', priority: 10 }],
    ['FLAG', { ...asks, isModerator: true }, null],
    ['HOLD', { ...asks, isHeld: true }, { source: 'HELD', priority: 35 }],
  ] as const)('by a %s of %o: %o', (verdict, about, expected) => {
    expect(attention(said(verdict), about)).toEqual(expected)
  })

  test('first of all where somebody may be at risk', () => {
    const care = said('FLAG', 'care-words')
    expect(attention(care, asks)).toEqual({ source: 'FLAGGED', priority: 100 })
    expect(attention(care, { ...asks, isModerator: true })).toMatchObject({ priority: 100 })
    expect(attention(care, { ...asks, isHeld: true })).toEqual({ source: 'HELD', priority: 100 })
  })
})
