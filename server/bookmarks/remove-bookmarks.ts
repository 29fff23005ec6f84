import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkIdsInput } from '@/domain/bookmarks/chosen'
import { transaction } from '@/server/db'

import { ownBookmarks } from './own-bookmarks'

/** Takes several of one's own bookmarks away, all or none; `restoreBookmarks` brings them back with their notes. */
export async function removeBookmarks(actor: Actor, { ids }: BookmarkIdsInput): Promise<void> {
  await transaction(async (tx) => {
    const own = await ownBookmarks(tx, actor, ids)
    await tx.bookmark.updateMany({
      where: { ...own, removedAt: null },
      data: { removedAt: new Date() },
    })
  })
}
