import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ColourBookmarksInput } from '@/domain/bookmarks/chosen'
import { transaction } from '@/server/db'

import { ownBookmarks } from './own-bookmarks'

/** Gives several of one's own bookmarks the same colour, all or none. Returns how many. */
export async function colourBookmarks(
  actor: Actor,
  { ids, colour }: ColourBookmarksInput,
): Promise<number> {
  return transaction(async (tx) => {
    const where = await ownBookmarks(tx, actor, ids)
    const { count } = await tx.bookmark.updateMany({ where, data: { colour } })
    return count
  })
}
