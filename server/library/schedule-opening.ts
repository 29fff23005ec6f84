import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'

/** Has the job runner open an essay at its moment; a later wish takes the place of an earlier one. */
export async function scheduleOpening(
  tx: Transaction,
  essayId: string,
  runAt: Date,
): Promise<void> {
  const job = { name: 'open-scheduled-essay', payload: { essayId } } as const
  await enqueueJobAt(tx, job, { runAt, key: `open-scheduled-essay ${essayId}` })
}
