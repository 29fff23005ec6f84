import { expect, test } from 'vitest'

import { compareRevisions } from '@/domain/passages/compare-revisions'

const BEFORE = 'The plum of Ash bore late in the year of the long rain.'
const AFTER = 'The pear of Birch bore early in the year of the short summer.'
const GARDEN = 'In the morning the windows stood open to the garden.'
const SEA = 'In the morning the windows stood open to the sea.'

const placed = (words: string, former: readonly string[], now: readonly string[]) => {
  const before = former.join('\n')
  const start = before.indexOf(words)
  return compareRevisions(before, now.join('\n'))({ start, end: start + words.length })
}

test('a sentence that moved is itself, though a new twin stands where it stood', () => {
  expect(placed(GARDEN, [BEFORE, GARDEN, AFTER], [BEFORE, SEA, AFTER, GARDEN])).toMatchObject({
    ...{ state: 'MOVED', words: GARDEN },
  })
})

test('of twins, the one that stayed is itself, though what stood around the other stands around it', () => {
  const all = 'In the morning of the late spring all windows stood open to the garden and to him.'
  const some = all.replace('all', 'some')
  const former = [`It was late. ${all} ${some} ${AFTER}`]
  const now = [`Nobody had seen him. ${all} ${AFTER}`]
  expect(placed(all, former, now)).toMatchObject({ state: 'MOVED', words: all })
  expect(placed(some, former, now)).toMatchObject({ state: 'GONE' })
})

test('where the very sentence stands no more, its twin in its place is what it became', () => {
  expect(placed(GARDEN, [BEFORE, GARDEN, AFTER], [BEFORE, SEA, AFTER])).toMatchObject({
    ...{ state: 'REWORDED', start: BEFORE.length + 1 },
  })
})

test('a block that may quote the sentence is not where it went', () => {
  const now = [`${BEFORE} ${SEA} ${AFTER}`, GARDEN]
  expect(placed(GARDEN, [`${BEFORE} ${GARDEN} ${AFTER}`], now)).toMatchObject({
    ...{ state: 'REWORDED', start: BEFORE.length + 1 },
  })
})
