import path from 'node:path'

import { expect, test } from 'vitest'

import { compareRevisions } from '@/domain/passages/compare-revisions'

import { textsIn } from '../corpus-folder'

import { madeCases } from './cases'
import { PLACERS } from './placers'
import { scoreOf } from './score'

const SEED = 20_261_127
const TEXTS = 3
const CASES = madeCases([...textsIn(path.resolve('content/essays')).values()].slice(0, TEXTS), SEED)
const { ours = () => () => null } = PLACERS

test('random edits of which the truth is known: what is there is found, and what was deleted is set down nowhere else', () => {
  const gone = CASES.filter(({ truth }) => truth.state === 'gone')
  expect(gone.length).toBeGreaterThan(40)
  expect(CASES.length - gone.length).toBeGreaterThan(400)
  const { recall, precision, false: set, traps } = scoreOf(CASES, ours)
  expect({ set, traps }).toEqual({ set: 0, traps: 0 })
  // These essays are short, and of the heaviest edits half of all sentences are touched: less is reached than on whole books.
  expect(recall).toBeGreaterThanOrEqual(99.1)
  expect(precision).toBeGreaterThanOrEqual(99.5)
})

test('a state never contradicts the truth: words that did not change are neither reworded nor gone', () => {
  const untouched = CASES.filter(({ truth }) => truth.state === 'alive' && !truth.changed)
  expect(untouched.length).toBeGreaterThan(300)
  const wrong = untouched.filter(({ pair: { before, after }, passage }) => {
    const words = before.slice(passage.start, passage.end)
    const placed = placerOf({ before, after })(passage)
    return placed.state === 'GONE' || (placed.state === 'REWORDED' && placed.words === words)
  })
  expect(wrong.length / untouched.length).toBeLessThanOrEqual(0.005)
})

const placers = new Map<string, ReturnType<typeof compareRevisions>>()
function placerOf({ before, after }: { before: string; after: string }) {
  const known = placers.get(after) ?? compareRevisions(before, after)
  placers.set(after, known)
  return known
}
