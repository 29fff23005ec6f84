import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'

/** Has the job runner say when a conversation closes; a later wish takes the place of an earlier one. */
export async function scheduleClosing(
  tx: Transaction,
  threadId: string,
  closesAt: Date | null,
): Promise<void> {
  if (closesAt === null) return
  const job = { name: 'close-thread', payload: { threadId } } as const
  await enqueueJobAt(tx, job, { runAt: closesAt, key: `close-thread ${threadId}` })
}
