import 'server-only'
import { recipients } from '@/domain/notifications/recipients'
import { sql } from '@/server/db'
import { askLast, type Statements } from '@/server/statements'

import type { Said } from './addressed'
import type { Concerned } from './concerned-by'
import { orderMails } from './order-notice-mails'

/** Tells those of a comment who may be told: each once, and nobody who was told of it before, for whatever reason. */
export async function tellConcerned(
  tx: Statements,
  { id, authorId, isUnnamed }: Said,
  concerned: readonly Concerned[],
): Promise<void> {
  const told = recipients({
    ...{ authorId, isUnnamed, concerned },
    mutedBy: concerned.flatMap(({ memberId, isMuting }) => (isMuting ? [memberId] : [])),
    atRest: concerned.flatMap(({ memberId, rests }) => (rests ? [memberId] : [])),
  })
  if (told.length === 0) return
  const notices = sql`
    /* kept: tell-of-words */
    WITH made AS (
      INSERT INTO notification (id, member_id, comment_id, reason)
      SELECT gen_random_uuid(), o."memberId", ${id}::uuid, o.reason
      FROM json_to_recordset(${JSON.stringify(told)}::json)
        AS o("memberId" uuid, reason notification_reason)
      ON CONFLICT DO NOTHING
      RETURNING id, member_id, reason
    ) ${orderMails(new Date())}`
  await askLast(tx, notices)
}
