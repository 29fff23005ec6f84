import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import { recipients } from '@/domain/notifications/recipients'
import { sql, type Transaction } from '@/server/db'
import { askLast, type Statements } from '@/server/statements'

import { addressed, type Said } from './addressed'
import { concernedBy } from './concerned-by'
import { orderMails } from './order-notice-mails'

/** Tells those concerned of a comment that everyone can now read; nobody of another. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const { currentRevision, ...comment } = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    include: { currentRevision: { select: { markdown: true } } },
  })
  if (!isReadableByAll(comment)) return
  await tellOfWords(tx, { ...comment, markdown: currentRevision?.markdown ?? '' })
}

/** The same for a comment that the caller knows to be readable by everyone. */
export async function tellOfWords(tx: Statements, comment: Said): Promise<void> {
  const { id, authorId, isUnnamed } = comment
  const concerned = await concernedBy(tx, id, await addressed(tx, comment))
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
