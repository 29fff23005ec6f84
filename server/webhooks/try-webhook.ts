import 'server-only'
import type { Actor } from '@/domain/actor'
import type { WebhookIdInput } from '@/domain/webhooks/webhook'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { saidBy } from './ask-outside'
import { deliver } from './deliver-event'
import { hookToChange } from './hook-to-change'

const SAMPLE = { kind: 'reply', words: 'This is a test.', contentNote: '' } as const

/** Tells or asks one address something at once that nobody said. Returns what came of it, in a sentence. */
export async function tryWebhook(actor: Actor, { webhookId }: WebhookIdInput): Promise<string> {
  const owner = mustBeAllowed(actor, 'library.settings')
  await mustNotBeHurried('comment', { account: owner.id })
  const hook = await hookToChange(db, webhookId)
  if (hook.use === 'CHECK') {
    const { verdict, evidence } = await saidBy(hook, { ...SAMPLE, isModerator: false })
    return `It said ${verdict}${evidence === '' ? '' : `: ${evidence}`}`
  }
  const delivery = await db.webhookDelivery.create({
    data: { webhookId, event: 'test', body: {} },
    include: { webhook: true },
  })
  const fault = await deliver(delivery)
  return fault === '' ? 'It took the test.' : `Not taken: it ${fault}.`
}
