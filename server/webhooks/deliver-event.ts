import 'server-only'
import { db, type Prisma } from '@/server/db'

import { postSigned } from './post-signed'

const BUDGET_MS = 10_000

type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: { webhook: true } }>

/**
 * Tells one address of one event, and writes down what came of it. Throws when it was not taken, so that the job is tried again later.
 * Nothing happens once it was delivered, or its address is none any more.
 */
export async function deliverEvent(deliveryId: string): Promise<void> {
  const delivery = await db.webhookDelivery.findUnique({
    where: { id: deliveryId },
    include: { webhook: true },
  })
  if (delivery?.deliveredAt !== null) return
  const fault = await deliver(delivery)
  if (fault !== '') throw new Error(`A webhook ${fault}.`)
}

/** Tells it once; why it was not taken, empty when it was. */
export async function deliver(delivery: Delivery): Promise<string> {
  const { id, event, createdAt, webhook } = delivery
  const about = delivery.body as Prisma.JsonObject
  const body = JSON.stringify({ id, event, at: createdAt.toISOString(), ...about })
  const posted = await postSigned(webhook, { event, body, budgetMs: BUDGET_MS })
  const status = posted.fault === null ? posted.status : null
  const isTaken = status !== null && status >= 200 && status < 300
  const fault = isTaken ? '' : (posted.fault ?? `answered ${status ?? ''}`)
  await db.webhookDelivery.updateMany({
    where: { id },
    data: {
      ...{ status, fault, attempts: { increment: 1 } },
      deliveredAt: isTaken ? new Date() : null,
    },
  })
  return fault
}
