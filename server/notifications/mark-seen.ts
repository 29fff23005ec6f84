import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'

/** Marks what the reader was told of these comments as read: they see them. Of decisions, and of what moderators did to conversations, they read among the notices. */
export async function markSeen(actor: Actor, commentIds: readonly string[]): Promise<void> {
  if (actor.kind === 'visitor' || commentIds.length === 0) return
  await db.notification.updateMany({
    where: {
      memberId: actor.id,
      commentId: { in: [...commentIds] },
      decisionId: null,
      threadEventId: null,
      readAt: null,
    },
    data: { readAt: new Date() },
  })
}
