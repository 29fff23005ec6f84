import 'server-only'
import type { Statements } from '@/server/statements'

/** A conversation and all to which its comments went, or from which they came: answers stand there to what is said here. */
export async function linkedThreads(
  tx: Pick<Statements, '$queryRaw'>,
  threadId: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE linked AS (
      SELECT ${threadId}::uuid AS id
      UNION
      SELECT CASE WHEN event.thread_id = linked.id THEN event.other_thread_id ELSE event.thread_id END
      FROM thread_event event
      JOIN linked ON linked.id IN (event.thread_id, event.other_thread_id)
      WHERE event.other_thread_id IS NOT NULL
    )
    SELECT id FROM linked`
  return rows.map(({ id }) => id)
}
