import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aThread } from '@/server/testing/a-thread'
import { aWebhook } from '@/server/testing/a-webhook'

import { removeWebhook } from './remove-webhook'

test('what is removed is told nothing more, nor what it had not been told', async () => {
  const { id: webhookId, owner } = await aWebhook('EVENTS', 'https://example.org/')
  const { id: threadId } = await aThread()
  await aComment(threadId)
  expect(await db.webhookDelivery.count({ where: { webhookId } })).toBeGreaterThan(0)
  await removeWebhook(owner, { webhookId })
  await aComment(threadId)
  expect(await db.webhookDelivery.count()).toBe(0)
  const reason = 'The program at example.org is told nothing more.'
  expect(await db.accountEvent.count({ where: { byId: owner.id, reason } })).toBe(1)
})

test('nobody else removes it', async () => {
  const { id: webhookId } = await aWebhook('EVENTS', 'https://example.org/')
  const other = await aConfirmedMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(removeWebhook(other, { webhookId })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db.webhook.count()).toBe(1)
})
