import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aReceiver, type Receiver } from '@/server/testing/a-receiver'

import { postSigned, secretOf } from './post-signed'

let receiver: Receiver
beforeAll(async () => {
  receiver = await aReceiver()
})
afterAll(() => receiver.close())

const salt = '019aa000-0000-7000-8000-000000000001'
const hookAt = (address: string) => ({
  ...{ id: '019aa000-0000-7000-8000-000000000002', address, salt },
  ...{ formerSalt: null, formerUntil: null },
})
const post = (address = receiver.address, budgetMs = 5_000) =>
  postSigned(hookAt(address), { event: 'test', body: '{"said":"“so”"}', budgetMs })

describe('what is posted', () => {
  test('can be proved to be the library’s, and by nobody else', async () => {
    receiver.answers({ status: 200, text: 'taken' })
    expect(await post()).toEqual({ status: 200, text: 'taken', fault: null })
    const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] =
      receiver.heard.slice(-1)
    expect(body).toBe('{"said":"“so”"}')
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'interleaf-event': 'test',
    })
    const seconds = String(headers['interleaf-timestamp'])
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60)
    const proof = (secret: string) =>
      `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
    const signature = headers['interleaf-signature']
    expect(signature).toBe(proof(secretOf(hookAt(receiver.address))))
    const other = { ...hookAt(receiver.address), salt: '019aa000-0000-7000-8000-000000000003' }
    expect(signature).not.toBe(proof(secretOf(other)))
  })

  test('is followed nowhere', async () => {
    receiver.answers({ status: 302, headers: { location: receiver.address } })
    const before = receiver.heard.length
    expect(await post()).toMatchObject({ status: 302 })
    expect(receiver.heard.length).toBe(before + 1)
  })

  test('waits no longer than it may', async () => {
    receiver.answers(null)
    expect(await post(receiver.address, 50)).toEqual({
      fault: 'did not answer in time',
      isLate: true,
    })
  })

  test('takes no more of an answer than it can use', async () => {
    receiver.answers({ text: 'x'.repeat(1_000_000) })
    expect(await post()).toMatchObject({ text: 'x'.repeat(10_000) })
  })
})

test.each([
  ['http://example.org/', 'is at an address that may not be asked'],
  ['https://10.0.0.1/', 'is at an address that may not be asked'],
  ['https://[::ffff:10.0.0.1]/', 'is at an address that may not be asked'],
  ['https://nowhere.invalid/', 'has a name that'],
  ['http://localhost:1/', 'refused the connection'],
])('to %s nothing goes: it %s', async (address, fault) => {
  const posted = await post(address)
  expect(posted).toMatchObject({ isLate: false })
  expect(posted.fault).toContain(fault)
})
