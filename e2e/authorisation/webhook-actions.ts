import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'

import { only, type ActionRow } from './action-row'
import { unconfirmed } from './person'

/** Where nobody listens. */
const SILENT = 'http://localhost:1/'

async function webhook() {
  await database.webhook.deleteMany()
  const data = { use: 'EVENTS', address: `${SILENT}${randomUUID()}`, salt: randomUUID() } as const
  const { id } = await database.webhook.create({ data })
  return { webhookId: id }
}

async function renewed() {
  const { webhookId } = await webhook()
  const former = { formerSalt: randomUUID(), formerUntil: new Date(Date.now() + 60_000) }
  await database.webhook.update({ where: { id: webhookId }, data: former })
  return { webhookId }
}

async function another() {
  await database.webhook.deleteMany()
  return { use: 'EVENTS', address: `https://hooks.invalid/${randomUUID()}` }
}

const done = only('owner', 'done')
const leftOpen = {
  of: 'in a session left open',
  as: unconfirmed,
  who: { others: 'refused' } as const,
}

/** Programs that are told what happens, or are asked about new words. */
export const WEBHOOK_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/owner/webhooks/actions.ts#add': [
    { form: another, who: done },
    { form: another, ...leftOpen },
  ],
  'app/owner/webhooks/actions.ts#renew': [
    { form: webhook, who: done },
    { form: webhook, ...leftOpen },
  ],
  'app/owner/webhooks/actions.ts#end': [{ form: renewed, who: done }],
  'app/owner/webhooks/actions.ts#attempt': [{ form: webhook, who: done }],
  'app/owner/webhooks/actions.ts#remove': [{ form: webhook, who: done }],
}
