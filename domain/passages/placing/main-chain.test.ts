import fc from 'fast-check'
import { expect, test } from 'vitest'

import { mainChain } from './main-chain'

const total = (runs: readonly { length: number }[]) =>
  runs.reduce((sum, run) => sum + run.length, 0)

test('what moved is left out, were it even the first', () => {
  const moved = { old: 0, now: 50, length: 5 }
  const stayed = [
    { old: 5, now: 0, length: 20 },
    { old: 30, now: 25, length: 10 },
  ]
  expect(mainChain([moved, ...stayed], 60)).toEqual(stayed)
})

test('no chain in order is heavier', () => {
  const run = fc.record({ now: fc.nat(11), length: fc.integer({ min: 1, max: 9 }) })
  const someRuns = fc
    .uniqueArray(run, { maxLength: 8, selector: ({ now }) => now })
    .map((runs) => runs.map((one, index) => ({ ...one, old: 10 * index })))
  fc.assert(
    fc.property(someRuns, (runs) => {
      const chain = mainChain(runs, 12)
      expect(chain.every(({ now }, index) => now > (chain[index - 1]?.now ?? -1))).toBe(true)
      for (let choice = 0; choice < 2 ** runs.length; choice += 1) {
        const chosen = runs.filter((_, index) => (choice >> index) % 2 === 1)
        const isInOrder = chosen.every(({ now }, index) => now > (chosen[index - 1]?.now ?? -1))
        if (isInOrder) expect(total(chain)).toBeGreaterThanOrEqual(total(chosen))
      }
    }),
    { numRuns: 50 },
  )
})
