import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { openAppeal } from '@/server/moderation/open-appeal'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aReceiver, type Receiver } from '@/server/testing/a-receiver'
import { aThread } from '@/server/testing/a-thread'
import { aWebhook } from '@/server/testing/a-webhook'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { deliverEvent } from './deliver-event'
import { signatureOf } from './post-signed'

let receiver: Receiver
let threadId: string
let hook: Awaited<ReturnType<typeof aWebhook>>
beforeAll(async () => {
  receiver = await aReceiver()
  threadId = (await aThread()).id
  hook = await aWebhook('EVENTS', receiver.address)
})
afterAll(async () => {
  await db.webhook.deleteMany()
  await receiver.close()
})

const waiting = () =>
  db.webhookDelivery.findMany({ where: { deliveredAt: null }, orderBy: { createdAt: 'asc' } })
async function deliverAll() {
  for (const { id } of await waiting()) await deliverEvent(id)
}
const heard = () => receiver.heard.map(({ body }) => JSON.parse(body) as { event: string })

test('what happens to a comment is told in its order, by ids and addresses, never by words', async () => {
  const words = 'Unmistakable heron words.'
  const comment = await aComment(threadId, { words })
  const { id: heldId } = await aComment(threadId, { words, isHeld: true })
  const removal = await decided(comment, 'REMOVE')
  const appeal = { decisionId: removal.id, words: 'Look at the heron again.' }
  const { id: appealId } = await openAppeal(comment.author, appeal)
  const other = await aMember({ roles: ['MODERATOR'] })
  const answer = { appealId, verdict: 'OVERTURNED', answer: 'The heron may stay.' } as const
  await answerAppeal(other, answer)
  await deliverAll()
  const address = `http://localhost:3000/c/${comment.id}`
  const about = { id: comment.id, address }
  expect(heard()).toMatchObject([
    { event: 'comment.posted', comment: about },
    { event: 'comment.held', comment: { id: heldId } },
    { event: 'comment.reported', comment: about },
    { event: 'comment.decided', comment: about, decision: { id: removal.id, kind: 'REMOVE' } },
    { event: 'appeal.opened', appeal: { id: appealId, state: 'OPEN' } },
    { event: 'comment.decided', decision: { kind: 'RESTORE', reverses: removal.id } },
    { event: 'appeal.answered', appeal: { id: appealId, state: 'OVERTURNED' } },
  ])
  for (const { body, headers } of receiver.heard) {
    expect(body.toLowerCase()).not.toContain('heron')
    expect(body).not.toContain(comment.author.id)
    expect(body).not.toContain(comment.author.handle)
    const seconds = Number(headers['interleaf-timestamp'])
    const signature = `v1=${signatureOf(hook.secret, seconds, body)}`
    expect(headers['interleaf-signature']).toBe(signature)
  }
})

describe('a delivery', () => {
  const posted = async () => {
    await deliverAll()
    await aComment(threadId)
    const [delivery] = await waiting()
    return delivery?.id ?? ''
  }

  test('waits as a job of its transaction, and is no more when that fails', async () => {
    const id = await posted()
    expect((await jobsWaiting('deliver-event')).map(({ payload }) => payload)).toContainEqual({
      deliveryId: id,
    })
    const count = await db.webhookDelivery.count()
    const unread = { threadId, parentId: randomUUID() }
    await expect(aComment(unread.threadId, unread)).rejects.toThrow()
    expect(await db.webhookDelivery.count()).toBe(count)
  })

  test('that is not taken is tried again, and once it is taken not any more', async () => {
    const id = await posted()
    receiver.answers({ status: 503 })
    await expect(deliverEvent(id)).rejects.toThrow('A webhook answered 503.')
    const row = () => db.webhookDelivery.findUniqueOrThrow({ where: { id } })
    expect(await row()).toMatchObject({ attempts: 1, status: 503, deliveredAt: null })
    receiver.answers({ status: 204 })
    await deliverEvent(id)
    const { deliveredAt, ...rest } = await row()
    expect(deliveredAt).not.toBeNull()
    expect(rest).toMatchObject({ attempts: 2, status: 204, fault: '' })
    const times = receiver.heard.length
    await deliverEvent(id)
    expect(receiver.heard.length).toBe(times)
  })

  test('of an address that was removed is none', async () => {
    const id = await posted()
    await db.webhook.deleteMany()
    await deliverEvent(id)
    expect(await db.webhookDelivery.count()).toBe(0)
  })
})
