import { expect, test } from 'vitest'

import { nextCase } from './next-case'

const free = (id: string) => ({ id, claim: null })
const taken = (id: string) => ({ id, claim: { isMine: false } })
const mine = (id: string) => ({ id, claim: { isMine: true } })

test.each([
  ['the one below', [free('a'), free('b'), free('c')], 'b'],
  ['one that is mine', [free('a'), mine('b')], 'b'],
  ['none that another has before them', [free('a'), taken('b'), free('c')], 'c'],
  ['from the top again behind the last', [free('c'), mine('a')], 'c'],
  ['the first where this one is not in the queue', [taken('b'), free('c')], 'c'],
  ['nothing where there is no other', [mine('a'), taken('b')], null],
] as const)('after a comes %s', (_what, queue, next) => {
  expect(nextCase('a', queue)).toBe(next)
})
