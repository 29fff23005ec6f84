import { describe, expect, test } from 'vitest'

import { isTrusted, runChecks } from './checks'
import { firstVisibility } from './verdict'

describe('the first comment of a new member', () => {
  test.each([
    [0, false, 'PENDING'],
    [1, false, 'PUBLISHED'],
    [200, false, 'PUBLISHED'],
    [0, true, 'PUBLISHED'],
    [1, true, 'PUBLISHED'],
  ])('with %i published, moderator %s: %s', (publishedComments, isModerator, visibility) => {
    const author = { publishedComments, isModerator }
    expect(firstVisibility(runChecks('words', author), isTrusted(author))).toBe(visibility)
    expect(isTrusted(author)).toBe(visibility === 'PUBLISHED')
  })

  test('is held with a reason that a moderator can read, and the version of the rule', () => {
    const outcomes = runChecks('words', { publishedComments: 0, isModerator: false })
    expect(outcomes).toContainEqual({
      check: 'new-member',
      ruleVersion: 1,
      verdict: 'HOLD',
      milliseconds: 0,
      evidence: 'The first comment of a new member waits for a moderator.',
    })
  })

  test('every check says something, and only once', () => {
    const names = runChecks('', { publishedComments: 3, isModerator: false }).map(
      ({ check }) => check,
    )
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  })
})
