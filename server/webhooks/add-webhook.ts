import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { WEBHOOKS_MAX, type AddWebhookInput } from '@/domain/webhooks/webhook'
import { mustBeConfirmed } from '@/server/accounts/must-be-confirmed'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { mayAsk } from './may-connect'
import { secretOf } from './post-signed'

const CLOSED = 'Choose an address that begins with https:// and leads to the open net.'
const KNOWN = 'This address is on the list already.'
const ONE_CHECK = 'Another program is asked already: remove that one first.'
const MANY = `There are ${WEBHOOKS_MAX} addresses already: remove one first.`

/** Lets another program be told of events, or be asked about new words. Written down. Returns its secret, which is shown this once. */
export async function addWebhook(actor: Actor, { use, address }: AddWebhookInput): Promise<string> {
  const owner = mustBeAllowed(actor, 'library.settings')
  mustBeConfirmed(owner, new Date())
  if (!mayAsk(new URL(address))) throw new Refusal('invalid', CLOSED, { address: CLOSED })
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
    const there = await tx.webhook.findMany({ select: { use: true, address: true } })
    if (there.some((one) => one.address === address))
      throw new Refusal('conflict', KNOWN, { address: KNOWN })
    if (use === 'CHECK' && there.some((one) => one.use === use))
      throw new Refusal('conflict', ONE_CHECK, { use: ONE_CHECK })
    if (there.length >= WEBHOOKS_MAX) throw new Refusal('conflict', MANY)
    const hook = await tx.webhook.create({ data: { use, address, salt: randomUUID() } })
    const what = use === 'CHECK' ? 'is asked about new words' : 'is told what happens'
    const reason = `The program at ${new URL(address).host} ${what}.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
    return secretOf(hook)
  })
}
