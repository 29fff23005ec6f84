import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkIdsInput } from '@/domain/bookmarks/chosen'
import { transaction } from '@/server/db'

import { ownBookmarks } from './own-bookmarks'

/** Brings back bookmarks that their owner took away, all or none. */
export async function restoreBookmarks(actor: Actor, { ids }: BookmarkIdsInput): Promise<void> {
  await transaction(async (tx) => {
    const where = await ownBookmarks(tx, actor, ids)
    await tx.bookmark.updateMany({ where, data: { removedAt: null } })
  })
}
