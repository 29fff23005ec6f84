import type { IncomingHttpHeaders } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aReceiver, type Receiver } from '@/server/testing/a-receiver'
import { aWebhook } from '@/server/testing/a-webhook'

import { endFormerSecret } from './end-former-secret'
import { signatureOf } from './post-signed'
import { webhooks } from './queries'
import { renewSecret } from './renew-secret'
import { tryWebhook } from './try-webhook'

let receiver: Receiver
beforeAll(async () => {
  receiver = await aReceiver()
})
afterAll(async () => {
  await db.webhook.deleteMany()
  await receiver.close()
})

/** Which of these secrets signed what is sent now, in the order in which they did. */
async function signing(hook: Awaited<ReturnType<typeof aWebhook>>, secrets: readonly string[]) {
  await tryWebhook(hook.owner, { webhookId: hook.id })
  const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] =
    receiver.heard.slice(-1)
  const seconds = Number(headers['interleaf-timestamp'])
  return String(headers['interleaf-signature'])
    .split(' ')
    .map((one) => secrets.findIndex((key) => one === `v1=${signatureOf(key, seconds, body)}`))
}
const shown = async ({ owner }: { owner: Parameters<typeof webhooks>[0] }, now = new Date()) =>
  (await webhooks(owner, now)).map(({ formerUntil }) => formerUntil)

describe('an old secret', () => {
  test('signs beside the new one for a day, as the owner sees, and then no more', async () => {
    const hook = await aWebhook('EVENTS', receiver.address)
    expect(await signing(hook, [hook.secret])).toEqual([0])
    const now = new Date()
    const renewed = await renewSecret(hook.owner, { webhookId: hook.id }, now)
    expect(await signing(hook, [hook.secret, renewed])).toEqual([1, 0])
    expect(await shown(hook)).toEqual([after(now, DAY_MS).toISOString()])
    expect(await shown(hook, after(now, DAY_MS))).toEqual([null])
    await db.webhook.updateMany({ data: { formerUntil: after(now, -1) } })
    expect(await signing(hook, [hook.secret, renewed])).toEqual([1])
  })

  test('outlives a new one that is renewed once more, and ends when it would have', async () => {
    const hook = await aWebhook('EVENTS', receiver.address)
    const lost = await renewSecret(hook.owner, { webhookId: hook.id })
    const until = await shown(hook)
    const renewed = await renewSecret(hook.owner, { webhookId: hook.id })
    expect(await signing(hook, [hook.secret, lost, renewed])).toEqual([2, 0])
    expect(await shown(hook)).toEqual(until)
  })

  test('is ended by an owner, once, which is written down', async () => {
    const hook = await aWebhook('EVENTS', receiver.address)
    const renewed = await renewSecret(hook.owner, { webhookId: hook.id })
    const input = { webhookId: hook.id }
    await endFormerSecret(hook.owner, input)
    await endFormerSecret(hook.owner, input)
    expect(await signing(hook, [hook.secret, renewed])).toEqual([1])
    expect(await shown(hook)).toEqual([null])
    const reason = { contains: 'The old secret of the program at localhost' }
    expect(await db.accountEvent.count({ where: { byId: hook.owner.id, reason } })).toBe(1)
  })

  test('is nobody else’s to end', async () => {
    const hook = await aWebhook('EVENTS', receiver.address)
    const input = { webhookId: hook.id }
    const other = await aConfirmedMember({ roles: ['MODERATOR'] })
    await expect(endFormerSecret(other, input)).rejects.toMatchObject({ code: 'forbidden' })
    await db.webhook.deleteMany()
    await expect(endFormerSecret(hook.owner, input)).rejects.toMatchObject({ code: 'not-found' })
  })
})
