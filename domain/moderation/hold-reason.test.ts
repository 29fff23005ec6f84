import { expect, test } from 'vitest'

import { runChecks, NOTHING_KNOWN } from './checks'
import { holdReason } from './hold-reason'
import type { CheckOutcome, Verdict } from './verdict'

const said = (check: string, verdict: Verdict): CheckOutcome => ({
  ...{ check, verdict, ruleVersion: 1, evidence: 'Links to a.example.' },
})

test.each([
  [[said('size', 'PASS'), said('links', 'HOLD')], 'links', 'It leads to other sites.'],
  [[said('rate', 'ERROR'), said('links', 'HOLD')], 'links', 'It leads to other sites.'],
  [[said('links', 'HOLD'), said('word-lists', 'REJECT')], 'word-lists', 'It has words in it'],
  [[said('links', 'HOLD'), said('rate', 'HOLD')], 'links', 'It leads'],
  [[said('links', 'TIMEOUT')], 'links', 'An automatic check could not be completed.'],
  [[said('another', 'HOLD')], 'another', 'An automatic check wants'],
])('%#: the gravest check is the reason, in a sentence without what it found', (...row) => {
  const [outcomes, check, words] = row
  const reason = holdReason(outcomes)
  expect(reason.check).toBe(check)
  expect(reason.explanation).toContain(words)
  expect(reason.explanation).not.toContain('a.example')
})

test('every check that can hold has a sentence of its own', () => {
  const names = runChecks('words', { publishedComments: 0, isModerator: false }, NOTHING_KNOWN)
  const silent = names
    .map(({ check }) => check)
    .filter((check) => holdReason([said(check, 'HOLD')]).explanation.startsWith('An automatic'))
  expect(silent).toEqual(['care-words'])
})
