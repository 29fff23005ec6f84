import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import { shownName } from '@/domain/accounts/shown-name'
import type { StoredComment } from '@/domain/discussion/conversation'
import { db } from '@/server/db'

/** All comments of a thread, the oldest first, whoever may read them: `conversation()` decides that. */
export async function storedComments(threadId: string): Promise<StoredComment[]> {
  const rows = await db.comment.findMany({
    where: { threadId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      author: { select: { handle: true, pausedAt: true, eraseAt: true, erasedAt: true } },
      currentRevision: { select: { html: true } },
      decisions: {
        where: { statement: { isNot: null }, reversedBy: { is: null } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { statement: { select: { rule: true, ruleTitle: true, facts: true } } },
      },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parentId,
    authorId: row.authorId,
    handle: shownName(row.author.handle),
    isUnnamed: row.isUnnamed,
    isAway: isAtRest(row.author),
    html: row.currentRevision?.html ?? '',
    createdAt: row.createdAt.toISOString(),
    visibility: row.visibility,
    isDeletedByAuthor: row.authorDeletedAt !== null || row.purgedAt !== null,
    statement: row.decisions[0]?.statement ?? null,
  }))
}
