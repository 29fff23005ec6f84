import 'server-only'
import type { Actor } from '@/domain/actor'
import type { WebhookIdInput } from '@/domain/webhooks/webhook'
import { mustBeConfirmed } from '@/server/accounts/must-be-confirmed'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { hookToChange } from './hook-to-change'

/** Lets only the newest secret of one address sign from now on. Where it does already, nothing changes. Written down. */
export async function endFormerSecret(
  actor: Actor,
  { webhookId }: WebhookIdInput,
  now = new Date(),
): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  mustBeConfirmed(owner, now)
  await transaction(async (tx) => {
    const { host, formerSalt } = await hookToChange(tx, webhookId)
    if (formerSalt === null) return
    const data = { formerSalt: null, formerUntil: null }
    await tx.webhook.update({ where: { id: webhookId }, data })
    const reason = `The old secret of the program at ${host} was ended.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
  })
}
