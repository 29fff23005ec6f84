import { expect, test } from 'vitest'
import { ADDRESSES } from './a-front'
import { KnownAddresses } from './known-addresses'

const settled = () => new Promise(setImmediate)

test('addresses are read once for each generation, and not known before that', async () => {
  let reads = 0
  const known = new KnownAddresses(() => Promise.resolve({ ...ADDRESSES, reads: reads++ }))
  expect([known.of('1'), known.of('1')]).toEqual([null, null])
  await settled()
  expect(known.of('1')).toMatchObject({ reads: 0 })
  expect(known.of('2')).toBeNull()
  await settled()
  expect(known.of('2')).toMatchObject({ reads: 1 })
  expect(reads).toBe(2)
})

test('addresses that were read for an older generation are not taken for the present ones', async () => {
  const answers: (() => void)[] = []
  const known = new KnownAddresses(
    () =>
      new Promise((resolve) =>
        answers.push(() => {
          resolve(ADDRESSES)
        }),
      ),
  )
  known.of('1')
  known.of('2')
  answers[0]?.()
  await settled()
  expect(known.of('2')).toBeNull()
  answers[1]?.()
  await settled()
  expect(known.of('2')).toEqual(ADDRESSES)
})

test('when they cannot be read they are asked for again', async () => {
  let isAway = true
  const known = new KnownAddresses(() =>
    isAway ? Promise.reject(new Error('away')) : Promise.resolve(ADDRESSES),
  )
  known.of('1')
  await settled()
  isAway = false
  expect(known.of('1')).toBeNull()
  await settled()
  expect(known.of('1')).toEqual(ADDRESSES)
})

test('whoever waits gets those of the present generation; those of before are at hand meanwhile', async () => {
  let reads = 0
  const known = new KnownAddresses(() => Promise.resolve({ ...ADDRESSES, reads: reads++ }))
  expect(known.former).toBeNull()
  expect(await known.once('1')).toMatchObject({ reads: 0 })
  expect(known.of('2')).toBeNull()
  expect(known.former).toMatchObject({ reads: 0 })
  expect(await known.once('2')).toMatchObject({ reads: 1 })
  expect([reads, known.former]).toMatchObject([2, { reads: 1 }])
})

test('whoever waits for a database that is away, or silent, is told of no address', async () => {
  const away = new KnownAddresses(() => Promise.reject(new Error('away')))
  expect(await away.once('1')).toBeNull()
  const silent = new KnownAddresses(() => new Promise(() => undefined))
  expect(await silent.once('1')).toBeNull()
})
