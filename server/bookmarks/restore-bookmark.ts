import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkIdInput } from '@/domain/bookmarks/bookmark'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/** Brings back a bookmark that its owner took away. */
export async function restoreBookmark(
  actor: Actor,
  input: BookmarkIdInput,
): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { id } = await ownBookmark(tx, actor, input.id)
    await tx.bookmark.update({ where: { id }, data: { removedAt: null } })
    return { id }
  })
}
