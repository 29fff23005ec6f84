import { expect, test } from 'vitest'

import { inTurns } from './in-turns'

const busyFor = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test('others have their turn while many things are done, and the order stays', async () => {
  const order: string[] = []
  setImmediate(() => order.push('another'))
  const results = await inTurns([1, 2, 3], (nth) => {
    busyFor(30)
    order.push(`thing ${nth}`)
    return 2 * nth
  })
  expect(results).toEqual([2, 4, 6])
  expect(order.indexOf('another')).toBeLessThan(order.indexOf('thing 3'))
})
