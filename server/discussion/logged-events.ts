import 'server-only'
import type { LoggedEvent } from '@/domain/discussion/thread-event'
import type { Transaction } from '@/server/db'

/** All that was done to these conversations, the oldest first, as `undoableEvents` reads it. */
export async function loggedEvents(
  tx: Transaction,
  threadIds: readonly string[],
): Promise<LoggedEvent[]> {
  const among = { in: [...threadIds] }
  const rows = await tx.threadEvent.findMany({
    where: { OR: [{ threadId: among }, { otherThreadId: among }] },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, act, threadId, otherThreadId, before, reversesId }) => ({
    ...{ id, act, threadId, otherThreadId, reversesId },
    changed: Object.keys(before as object),
  }))
}
