import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkIdInput } from '@/domain/bookmarks/bookmark'
import { nextRevisit, oldBefore } from '@/domain/bookmarks/revisit'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/**
 * Notes that its owner looked a bookmark up. No change of it: `updatedAt` stays. After an old one was looked up, the next is
 * shown to be revisited some days later.
 */
export async function seeBookmark(
  actor: Actor,
  input: BookmarkIdInput,
  now = new Date(),
): Promise<{ seenAt: string }> {
  return transaction(async (tx) => {
    const { id, memberId, seenAt, createdAt } = await ownBookmark(tx, actor, input.id)
    await tx.$executeRaw`
      UPDATE bookmark SET seen_at = greatest(seen_at, ${now}) WHERE id = ${id}::uuid`
    if ((seenAt ?? createdAt) < oldBefore(now)) {
      await tx.member.updateMany({
        where: { id: memberId, revisitAt: { lte: now } },
        data: { revisitAt: nextRevisit(now) },
      })
    }
    return { seenAt: now.toISOString() }
  })
}
