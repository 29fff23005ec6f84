import 'server-only'
import type { EventAbout, WebhookEvent } from '@/domain/webhooks/webhook'
import { config } from '@/server/config'
import type { Statements } from '@/server/statements'

type Happened = {
  commentId?: string
  decision?: { id: string; kind: string; reverses?: string | null }
  appeal?: { id: string; state: string }
}

/** Lets every address that is told of events be told of this one, if the transaction commits. By ids and addresses: never by words. */
export async function recordEvent(
  tx: Statements,
  event: WebhookEvent,
  { commentId, ...more }: Happened,
): Promise<void> {
  const comment = commentId && { id: commentId, address: `${config().origin}/c/${commentId}` }
  const about: EventAbout = { ...(comment && { comment }), ...more }
  await tx.$executeRaw`
    /* kept: record-event */
    WITH told AS (
      INSERT INTO webhook_delivery (id, webhook_id, event, body)
      SELECT gen_random_uuid(), id, ${event}::text, ${JSON.stringify(about)}::jsonb
      FROM webhook WHERE use = 'EVENTS'
      RETURNING id
    )
    SELECT graphile_worker.add_job('deliver-event',
      payload := json_build_object('deliveryId', id), max_attempts := 12) FROM told`
}
