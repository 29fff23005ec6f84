import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkIdInput } from '@/domain/bookmarks/bookmark'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/** Takes one's own bookmark away; `restoreBookmark` brings it back with its note. */
export async function removeBookmark(
  actor: Actor,
  input: BookmarkIdInput,
): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { id, removedAt } = await ownBookmark(tx, actor, input.id)
    await tx.bookmark.update({ where: { id }, data: { removedAt: removedAt ?? new Date() } })
    return { id }
  })
}
