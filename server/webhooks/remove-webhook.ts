import 'server-only'
import type { Actor } from '@/domain/actor'
import type { WebhookIdInput } from '@/domain/webhooks/webhook'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { hookToChange } from './hook-to-change'

/** Tells or asks one address nothing more; what it had not been told goes too. Written down. */
export async function removeWebhook(actor: Actor, { webhookId }: WebhookIdInput): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  await transaction(async (tx) => {
    const { host } = await hookToChange(tx, webhookId)
    await tx.webhook.delete({ where: { id: webhookId } })
    const reason = `The program at ${host} is told nothing more.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
  })
}
