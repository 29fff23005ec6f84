import { describe, expect, test } from 'vitest'

import { Refusal } from '@/domain/refusal'

import { db } from './db'
import { once, orFormer } from './once'

const key = () => `${crypto.randomUUID()}@example.org`
const found = (email: string) => db.member.findUnique({ where: { email }, select: { id: true } })
const make = (email: string) => db.member.create({ data: { email }, select: { id: true } })

describe('a write that may be repeated', () => {
  test('is not run again when an earlier run left its result', async () => {
    const email = key()
    const first = await make(email)
    const again = once(
      () => found(email),
      () => Promise.reject(new Error('was run')),
    )
    expect(await again).toEqual(first)
  })

  test('run ten times at once has one result, which all are given', async () => {
    const email = key()
    const both = () =>
      once(
        () => found(email),
        () => make(email),
      )
    const results = await Promise.all(Array.from({ length: 10 }, both))
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
  })

  test('that is run without a look before gives the first result the second time', async () => {
    const email = key()
    const both = () =>
      orFormer(
        () => found(email),
        () => make(email),
      )
    expect(await both()).toEqual(await both())
  })

  test('refused because of what its twin did is answered with what its twin did', async () => {
    const email = key()
    const late = once(
      () => found(email),
      async () => {
        await make(email)
        throw new Refusal('conflict', 'Somebody was faster.')
      },
    )
    expect(await late).toEqual(await found(email))
  })

  test('refused for another reason is refused', async () => {
    const refusal = new Refusal('gone', 'Not here.')
    const refused = once(
      () => Promise.resolve(null),
      () => Promise.reject(refusal),
    )
    await expect(refused).rejects.toBe(refusal)
  })

  test('that meets the key of something else fails', async () => {
    const email = key()
    await make(email)
    const other = once(
      () => Promise.resolve(null),
      () => make(email),
    )
    await expect(other).rejects.toMatchObject({ code: 'P2002' })
  })

  test('that breaks says so, whatever it left', async () => {
    const email = key()
    const broken = once(
      () => found(email),
      async () => {
        await make(email)
        throw new Error('the disk is full')
      },
    )
    await expect(broken).rejects.toThrow('the disk is full')
  })
})
