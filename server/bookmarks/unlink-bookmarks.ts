import 'server-only'
import type { Actor } from '@/domain/actor'
import { inOrder, type LinkInput } from '@/domain/bookmarks/link'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/** Takes the link between two of one's own bookmarks away, whichever way it was made. */
export async function unlinkBookmarks(actor: Actor, input: LinkInput): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await ownBookmark(tx, actor, input.id)
    const { id: other } = await ownBookmark(tx, actor, input.other)
    await tx.bookmarkLink.deleteMany({ where: inOrder(id, other) })
  })
}
