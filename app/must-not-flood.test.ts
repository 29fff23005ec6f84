import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test, vi } from 'vitest'

import { DOORS } from '@/domain/accounts/door'
import { networkOf } from '@/domain/accounts/network'
import { derivedSecret } from '@/server/auth/token'
import { db } from '@/server/db'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { mustNotFlood } from './must-not-flood'

const asked = vi.hoisted(() => ({ from: '' }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'x-forwarded-for': asked.from })),
}))

let network: string
beforeEach(() => {
  network = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(9, 13)}`
})

/** Words are sent from an address, by whichever account. */
const sendFrom = (address: string) => {
  asked.from = address
  return mustNotFlood()
}

/** So many words came from the network of an address before. */
async function cameFrom(address: string, points: number): Promise<void> {
  const key = derivedSecret('limit of comment by address', networkOf(address)).toString('base64url')
  const { count } = await db.rateLimit.updateMany({ where: { key }, data: { points } })
  expect(count).toBe(1)
}

test('words are counted by network, a /64 as one, whoever sends them', async () => {
  await sendFrom(`${network}::1`)
  await cameFrom(`${network}::1`, DOORS.comment.address.times - 1)
  await sendFrom(`${network}::2`)
  await mustNotBeHurried('comment', { account: randomUUID() })
  await expect(sendFrom(`${network}:ffff::3`)).rejects.toMatchObject({
    ...{ code: 'too-many', status: 429 },
    message: expect.stringContaining('Your words are kept below.') as string,
  })
  const [first = '', ...rest] = network.split(':').reverse()
  const beside = [...rest.reverse(), first === '1' ? '2' : '1'].join(':')
  await sendFrom(`${beside}::1`)
})

test('what comes from the machine itself is not, which would be everybody’s', async () => {
  for (const address of ['127.0.0.1', '::1', '']) {
    await mustNotBeHurried('comment', { address })
    await cameFrom(address, DOORS.comment.address.times)
    await sendFrom(address)
  }
  await sendFrom('::ffff:127.0.0.1')
})
