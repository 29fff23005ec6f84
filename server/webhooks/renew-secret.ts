import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import type { WebhookIdInput } from '@/domain/webhooks/webhook'
import { mustBeConfirmed } from '@/server/accounts/must-be-confirmed'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { hookToChange } from './hook-to-change'
import { secretOf } from './post-signed'

/** Signs for one address with a new secret from now on, which is returned this once. Written down. */
export async function renewSecret(actor: Actor, { webhookId }: WebhookIdInput): Promise<string> {
  const owner = mustBeAllowed(actor, 'library.settings')
  mustBeConfirmed(owner, new Date())
  return transaction(async (tx) => {
    const { host } = await hookToChange(tx, webhookId)
    const data = { salt: randomUUID() }
    const hook = await tx.webhook.update({ where: { id: webhookId }, data })
    const reason = `The program at ${host} has a new secret.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
    return secretOf(hook)
  })
}
