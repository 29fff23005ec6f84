import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { ThreadLogLine } from '@/domain/discussion/thread-desk'
import { undoableEvents } from '@/domain/discussion/thread-event'
import { db } from '@/server/db'

import { loggedEvents } from './logged-events'

/** All that was done to a conversation, the latest first, as moderators read it; null: there is no such conversation. */
export async function threadLog(
  id: string,
): Promise<{ title: string; lines: ThreadLogLine[] } | null> {
  const thread = await db.thread.findUnique({ where: { id }, select: { title: true } })
  if (!thread) return null
  const rows = await db.threadEvent.findMany({
    where: { OR: [{ threadId: id }, { otherThreadId: id }] },
    orderBy: { id: 'desc' },
    include: { actor: { select: { handle: true } }, reversedBy: { select: { id: true } } },
  })
  const concerned = rows.flatMap((row) => [row.threadId, row.otherThreadId ?? row.threadId])
  const undoable = undoableEvents(await loggedEvents(db, [...new Set(concerned)]))
  const lines = rows.map((row) => ({
    ...{ id: row.id, act: row.act, reason: row.reason, at: row.createdAt.toISOString() },
    ...{ threadId: row.threadId, otherThreadId: row.otherThreadId },
    by: row.isByOffice ? shownName(row.actor.handle) : 'whoever wrote it',
    title: { before: row.titleBefore, after: row.titleAfter },
    after: row.after as Record<string, unknown>,
    isReversal: row.reversesId !== null,
    isUndone: row.reversedBy !== null,
    isUndoable: undoable.has(row.id),
  }))
  return { title: thread.title, lines }
}
