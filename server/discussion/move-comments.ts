import 'server-only'
import type { Transaction } from '@/server/db'

type Move = {
  /** The event of the log that says so. */
  eventId: string
  /** The comment with which the branch begins; all that answers it goes along. */
  rootId: string
  toThreadId: string
  /** What it answers there; null: it opens that conversation. */
  parentId: string | null
}

/**
 * Moves a branch to another thread in one statement, and keeps where each comment stood. Both threads' rows are locked by
 * the caller, who also announces the change.
 */
export async function moveComments(tx: Transaction, move: Move): Promise<void> {
  const { eventId, rootId, toThreadId, parentId } = move
  await tx.$executeRaw`
    WITH RECURSIVE branch AS (
      SELECT id, thread_id, parent_id FROM comment WHERE id = ${rootId}::uuid
      UNION ALL
      SELECT reply.id, reply.thread_id, reply.parent_id
      FROM comment reply JOIN branch ON reply.parent_id = branch.id
    ), kept AS (
      INSERT INTO moved_comment (event_id, comment_id, from_thread_id, from_parent_id)
      SELECT ${eventId}::uuid, id, thread_id, parent_id FROM branch
    )
    UPDATE comment SET
      thread_id = ${toThreadId}::uuid,
      parent_id = CASE WHEN id = ${rootId}::uuid THEN ${parentId}::uuid ELSE parent_id END
    WHERE id IN (SELECT id FROM branch)`
}
