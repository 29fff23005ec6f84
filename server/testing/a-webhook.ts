import 'server-only'
import type { WebhookUse } from '@/domain/webhooks/webhook'
import { db } from '@/server/db'
import { addWebhook } from '@/server/webhooks/add-webhook'

import { anOwner } from './an-owner'

/** The one address that is told, or asked; all others are forgotten. With its secret. */
export async function aWebhook(use: WebhookUse, address: string) {
  await db.webhook.deleteMany()
  const owner = await anOwner()
  const secret = await addWebhook(owner, { use, address })
  const { id } = await db.webhook.findFirstOrThrow({ where: { address } })
  return { id, secret, owner }
}
