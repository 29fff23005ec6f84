import 'server-only'
import { MAIL_REASON_OF } from '@/domain/notifications/may-mail'
import { after, MINUTE_MS } from '@/domain/time'
import { sql, type Sql, type Transaction } from '@/server/db'

/** So long a notice waits to be read in the library before it is mailed. */
const WAIT_MS = 5 * MINUTE_MS

/**
 * Orders the mails of notices that were just made, for those who want such mails; within the caller's transaction. Each
 * is written when it is sent, and only if it has not been read by then.
 */
export async function orderNoticeMails(
  tx: Transaction,
  notices: readonly { id: string }[],
  now: Date,
): Promise<void> {
  if (notices.length === 0) return
  const ids = notices.map(({ id }) => id)
  await tx.$executeRaw`
    WITH made AS (SELECT id, member_id, reason FROM notification WHERE id = ANY(${ids}::uuid[]))
    ${orderMails(now)}`
}

/**
 * The end of a statement whose notices are `made (id, member_id, reason)`: their mails are ordered. Who wants which is what
 * `mayMail` says, as a condition on rows.
 */
export const orderMails = (now: Date): Sql => sql`
  , ordered AS (
    INSERT INTO outbox_mail (id, kind, recipient, subject_id)
    SELECT gen_random_uuid(), 'notification', m.email, made.id
    FROM made JOIN member m ON m.id = made.member_id
    WHERE m.email IS NOT NULL AND m.paused_at IS NULL AND m.erased_at IS NULL
      AND (${JSON.stringify(MAIL_REASON_OF)}::json ->> made.reason::text)::mail_reason = ANY(m.mail_for)
    RETURNING id
  )
  SELECT graphile_worker.add_job('send-mail', payload := json_build_object('outboxId', id),
    run_at := ${after(now, WAIT_MS)}::timestamptz, max_attempts := 12)
  FROM ordered`
