import { describe, expect, test } from 'vitest'

import { FIRST_SETTINGS } from './check-settings'
import { NOTHING_KNOWN } from './checks'
import { keptTrial, trialOf, trialWords, type TriedComment } from './trial'

const settings = { ...FIRST_SETTINGS.settings, heldWords: ['plum'], flaggedWords: ['pear'] }
const known = { ...NOTHING_KNOWN, inForce: { version: 0, settings } }
const author = { publishedComments: 9, isModerator: false }
let made = 0
const one = (words: string, fate: TriedComment['fate']): TriedComment => {
  made += 1
  const id = `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`
  return { id, words, author, known, fate }
}

describe('a trial', () => {
  const trial = trialOf([
    one('a plum', 'removed'),
    one('a plum', 'approved'),
    one('a plum', 'open'),
    one('a plum', 'folded'),
    one('a pear', 'approved'),
    one('an apple', 'removed'),
    one('an apple', 'approved'),
  ])

  test('counts what would have been held, and what became of it', () => {
    expect(trial).toMatchObject({ tried: 7, held: 4, heldApproved: 1, removed: 2, heldRemoved: 1 })
    expect(trial.flagged).toBe(1)
  })

  test('names those first that were held though approved, with the checks and without words', () => {
    expect(trial.named.map(({ fate }) => fate)).toEqual(['approved', 'removed', 'folded', 'open'])
    expect(trial.named[0]?.checks).toEqual(['word-lists'])
    expect(JSON.stringify(trial)).not.toContain('plum')
  })

  test('names a few of many', () => {
    const many = trialOf(Array.from({ length: 40 }, () => one('a plum', 'approved')))
    expect([many.held, many.named.length]).toEqual([40, 12])
  })

  test('is kept as it is', () => {
    expect(keptTrial(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
  })
})

test.each([
  [0, 0, 'There is no comment yet to try them against.'],
  [1_000, 0, 'Of the last 1,000 comments these would have held 0.'],
  [1_000, 7, 'Of the last 1,000 comments these would have held 7, of which 6 were approved.'],
])('of %i tried and %i held is said: %s', (tried, held, words) => {
  const rest = { heldApproved: 6, removed: 0, heldRemoved: 0, flagged: 0, named: [] }
  expect(trialWords({ tried, held, ...rest })).toBe(words)
})
