import 'server-only'
import type { Transaction } from '@/server/db'
import type { Jobs } from './enqueue-job'

type Job = { [Name in keyof Jobs]: { name: Name; payload: Jobs[Name] } }[keyof Jobs]

/** Adds a job for a later time inside the transaction. A job of the same key that has not run yet is replaced. */
export async function enqueueJobAt(
  tx: Transaction,
  { name, payload }: Job,
  { runAt, key }: { runAt: Date; key: string },
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json,
      run_at := ${runAt}::timestamptz, job_key := ${key}, max_attempts := 12)`
}
