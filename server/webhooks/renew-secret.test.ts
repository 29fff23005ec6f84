import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aWebhook } from '@/server/testing/a-webhook'

import { secretOf } from './post-signed'
import { renewSecret } from './renew-secret'

test('a new secret signs from now on', async () => {
  const { id: webhookId, secret, owner } = await aWebhook('EVENTS', 'https://example.org/')
  const renewed = await renewSecret(owner, { webhookId })
  expect(renewed).not.toBe(secret)
  expect(secretOf(await db.webhook.findUniqueOrThrow({ where: { id: webhookId } }))).toBe(renewed)
  const reason = 'The program at example.org has a new secret.'
  expect(await db.accountEvent.count({ where: { byId: owner.id, reason } })).toBe(1)
})

test('nobody else renews it, and none that is gone', async () => {
  const { id: webhookId, owner } = await aWebhook('EVENTS', 'https://example.org/')
  const other = await aConfirmedMember({ roles: ['MODERATOR'] })
  await expect(renewSecret(other, { webhookId })).rejects.toMatchObject({ code: 'forbidden' })
  await db.webhook.deleteMany()
  await expect(renewSecret(owner, { webhookId })).rejects.toMatchObject({ code: 'not-found' })
})
