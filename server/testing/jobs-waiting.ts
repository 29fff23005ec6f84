import 'server-only'
import { db } from '@/server/db'

type WaitingJob = { payload: unknown; attempts: number; xmin: string }

/** The jobs of this name that nobody has taken yet, oldest first; `xmin` is the transaction that wrote them. */
export const jobsWaiting = (name: string): Promise<WaitingJob[]> => db.$queryRaw`
  SELECT job.payload, job.attempts, job.xmin::text
  FROM graphile_worker._private_jobs job JOIN graphile_worker._private_tasks task ON task.id = job.task_id
  WHERE task.identifier = ${name} ORDER BY job.id`
