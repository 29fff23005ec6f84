import 'server-only'
import type { Transaction } from '@/server/db'

/** The jobs of the house and what each is given. */
export type Jobs = {
  'send-mail': { outboxId: string }
  'open-scheduled-essay': { essayId: string }
  'erase-member': { memberId: string }
  'pack-archive': { archiveId: string }
  'purge-comment': { commentId: string }
  'close-thread': { threadId: string }
  'deliver-event': { deliveryId: string }
}

/** Adds a job inside the transaction: it runs if, and only if, the transaction commits. */
export async function enqueueJob<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json, max_attempts := 12)`
}
