import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OwnWebhook } from '@/domain/webhooks/webhook'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const SHOWN_MAX = 10
/** As often a job is tried. */
const ATTEMPTS_MAX = 12

/** Every address that is told or asked, the oldest first, with what it was told last. */
export async function webhooks(actor: Actor, now = new Date()): Promise<OwnWebhook[]> {
  mustBeAllowed(actor, 'library.settings')
  const rows = await db.webhook.findMany({
    orderBy: { createdAt: 'asc' },
    include: { deliveries: { orderBy: { createdAt: 'desc' }, take: SHOWN_MAX } },
  })
  return rows.map(({ id, use, address, createdAt, formerUntil, deliveries }) => ({
    ...{ id, use, address, createdAt: createdAt.toISOString() },
    formerUntil: formerUntil !== null && formerUntil > now ? formerUntil.toISOString() : null,
    deliveries: deliveries.map(({ status, fault, attempts, ...one }) => ({
      ...{ id: one.id, event: one.event, at: one.createdAt.toISOString() },
      state: stateOf(one, attempts),
      said: fault === '' ? String(status ?? '') : fault,
    })),
  }))
}

const stateOf = (
  { deliveredAt, event }: { deliveredAt: Date | null; event: string },
  attempts: number,
) => {
  if (deliveredAt !== null) return 'delivered'
  return attempts >= ATTEMPTS_MAX || event === 'test' ? 'failed' : 'waits'
}
