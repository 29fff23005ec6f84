import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import type { WebhookIdInput } from '@/domain/webhooks/webhook'
import { mustBeConfirmed } from '@/server/accounts/must-be-confirmed'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { hookToChange } from './hook-to-change'
import { secretOf } from './post-signed'

/**
 * Signs for one address with a new secret too, which is returned this once; the one before holds for a day longer, or until an
 * owner ends it. Renewed again meanwhile, the newest takes the place of the new one, which may have been lost. Written down.
 */
export async function renewSecret(
  actor: Actor,
  { webhookId }: WebhookIdInput,
  now = new Date(),
): Promise<string> {
  const owner = mustBeAllowed(actor, 'library.settings')
  mustBeConfirmed(owner, now)
  return transaction(async (tx) => {
    const { host, ...before } = await hookToChange(tx, webhookId)
    const isOverlapping = before.formerUntil !== null && before.formerUntil > now
    const former = {
      formerSalt: before.salt,
      formerUntil: after(now, DAY_MS),
    }
    const data = { salt: randomUUID(), ...(!isOverlapping && former) }
    const hook = await tx.webhook.update({ where: { id: webhookId }, data })
    const reason = `The program at ${host} has a new secret.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
    return secretOf(hook)
  })
}
