import { afterAll, beforeAll, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReceiver, type Receiver } from '@/server/testing/a-receiver'
import { aMember } from '@/server/testing/a-member'
import { aWebhook } from '@/server/testing/a-webhook'

import { webhooks } from './queries'
import { tryWebhook } from './try-webhook'

let receiver: Receiver
beforeAll(async () => {
  receiver = await aReceiver()
})
afterAll(() => receiver.close())

test('an address that is told takes a test, or says why it does not, and both stand among what it was told', async () => {
  const { id: webhookId, owner } = await aWebhook('EVENTS', receiver.address)
  expect(await tryWebhook(owner, { webhookId })).toBe('It took the test.')
  expect(JSON.parse(receiver.heard.at(-1)?.body ?? '')).toMatchObject({ event: 'test' })
  receiver.answers({ status: 500 })
  expect(await tryWebhook(owner, { webhookId })).toBe('Not taken: it answered 500.')
  const [{ deliveries } = { deliveries: [] }] = await webhooks(owner)
  expect(deliveries).toMatchObject([
    { event: 'test', state: 'failed', said: 'answered 500' },
    { event: 'test', state: 'delivered', said: '204' },
  ])
})

test('one that is asked says what it would say', async () => {
  const { id: webhookId, owner } = await aWebhook('CHECK', receiver.address)
  receiver.answers({ text: '{"verdict":"HOLD","evidence":"Spam."}' })
  expect(await tryWebhook(owner, { webhookId })).toBe('It said HOLD: Spam.')
  receiver.answers({ text: 'no' })
  expect(await tryWebhook(owner, { webhookId })).toContain('It said ERROR')
})

test('nobody else tries it', async () => {
  const { id: webhookId } = await aWebhook('EVENTS', receiver.address)
  const before = receiver.heard.length
  const other = await aMember({ roles: ['MODERATOR'] })
  await expect(tryWebhook(other, { webhookId })).rejects.toMatchObject({ code: 'forbidden' })
  expect(receiver.heard.length).toBe(before)
  await db.webhook.deleteMany()
})
