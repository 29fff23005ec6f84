import 'server-only'
import { mayMail } from '@/domain/notifications/may-mail'
import { after, MINUTE_MS } from '@/domain/time'
import type { Transaction } from '@/server/db'

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
  const made = await tx.notification.findMany({
    where: { id: { in: notices.map(({ id }) => id) } },
    select: {
      id: true,
      reason: true,
      member: { select: { email: true, mailFor: true, pausedAt: true, erasedAt: true } },
    },
  })
  const orders = made.flatMap(({ id: subjectId, reason, member }) =>
    member.email !== null && mayMail(member, reason)
      ? [{ kind: 'notification', recipient: member.email, subjectId }]
      : [],
  )
  const ordered = await tx.outboxMail.createManyAndReturn({ data: orders, select: { id: true } })
  const ids = ordered.map(({ id }) => id)
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send-mail', payload := json_build_object('outboxId', mail),
      run_at := ${after(now, WAIT_MS)}::timestamptz, max_attempts := 12)
    FROM unnest(${ids}::text[]) mail`
}
