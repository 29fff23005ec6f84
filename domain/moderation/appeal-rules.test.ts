import { describe, expect, test } from 'vitest'

import { appealEnd, openAppealInput } from './appeal'
import { appealRight, mayReview } from './appeal-rules'

const DECIDED = new Date('2026-08-31T12:00:00Z')
const decision = (kind: string, more = {}) => ({
  ...{ kind, authorId: 'author', deciderId: 'decider', reporterIds: ['reporter'] },
  ...{ isReversed: false, createdAt: DECIDED },
  ...more,
})

test('there are six months for it, to the last day of a shorter month', () => {
  expect(appealEnd(DECIDED)).toEqual(new Date('2027-02-28T12:00:00Z'))
  expect(appealEnd(new Date('2026-01-15T00:00:00Z'))).toEqual(new Date('2026-07-15T00:00:00Z'))
})

describe('the right to appeal', () => {
  test.each([
    ['REMOVE', 'author', 'author'],
    ['SUSPEND', 'author', 'author'],
    ['DISMISS', 'author', null],
    ['LOCK', 'author', 'author'],
    ['LOCK', 'reporter', null],
    ['REMOVE', 'reporter', null],
    ['DISMISS', 'reporter', 'reporter'],
    ['APPROVE', 'reporter', 'reporter'],
    ['DISMISS', 'stranger', null],
  ])('against %s of the %s: %s', (kind, who, right) => {
    expect(appealRight(decision(kind), who, DECIDED)).toBe(right)
  })

  test('is the author’s too where a change of theirs was not let through', () => {
    const declined = decision('DISMISS', { isDeclinedChange: true })
    expect(appealRight(declined, 'author', DECIDED)).toBe('author')
    expect(appealRight(declined, 'stranger', DECIDED)).toBeNull()
  })

  test('ends with its time, and with the decision', () => {
    const last = appealEnd(DECIDED)
    expect(appealRight(decision('REMOVE'), 'author', last)).toBe('author')
    const late = new Date(last.getTime() + 1)
    expect(appealRight(decision('REMOVE'), 'author', late)).toBeNull()
    expect(appealRight(decision('REMOVE', { isReversed: true }), 'author', DECIDED)).toBeNull()
  })
})

test.each([
  ['decider', ['decider', 'other'], false],
  ['author', ['author', 'other'], false],
  ['appellant', ['appellant', 'other'], false],
  ['other', ['decider', 'other'], true],
  ['decider', ['decider'], true],
])('%s of the team %j may review: %s', (reviewer, team, may) => {
  const about = { deciderId: 'decider', appellantId: 'appellant', authorId: 'author' }
  expect(mayReview(about, reviewer, team)).toBe(may)
})

test('an appeal says something, in two thousand characters', () => {
  const sent = (words: string) =>
    openAppealInput.safeParse({ decisionId: crypto.randomUUID(), words }).success
  expect(['', ' \u200b', 'x'.repeat(2_001), 'x'.repeat(2_000)].map(sent)).toEqual([
    ...[false, false, false, true],
  ])
})
