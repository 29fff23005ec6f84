import { expect, test } from 'vitest'

import type { ComparedBlock } from './compare-texts'
import { foldKept } from './fold-kept'

const kept: ComparedBlock = [{ words: 'Rain.', change: 'kept' }]
const changed: ComparedBlock = [{ words: 'Sun.', change: 'added' }]

const shape = (blocks: ComparedBlock[]) =>
  foldKept(blocks).map(({ first, isFolded, blocks: run }) => [first, isFolded, run.length])

test('a change is shown between its neighbours, and what lies further away is folded', () => {
  expect(shape([kept, kept, kept, kept, changed, kept, kept, kept])).toEqual([
    [0, true, 3],
    [3, false, 3],
    [6, true, 2],
  ])
})

test('a single paragraph is not folded: its fold would be as long', () => {
  expect(shape([kept, kept, changed])).toEqual([
    [0, false, 1],
    [1, false, 2],
  ])
})

test('every block is in exactly one run, in order', () => {
  const blocks = [changed, kept, kept, kept, kept, changed]
  expect(foldKept(blocks).flatMap((run) => run.blocks)).toEqual(blocks)
})
