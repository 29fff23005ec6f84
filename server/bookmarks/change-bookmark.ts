import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ChangeBookmarkInput } from '@/domain/bookmarks/bookmark'
import type { Colour } from '@/domain/bookmarks/colour'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/** Changes the note or the colour of one's own bookmark; what is not named stays. */
export async function changeBookmark(
  actor: Actor,
  input: ChangeBookmarkInput,
): Promise<{ id: string; colour: Colour; note: string }> {
  return transaction(async (tx) => {
    const bookmark = await ownBookmark(tx, actor, input.id)
    return tx.bookmark.update({
      where: { id: bookmark.id },
      data: { colour: input.colour ?? bookmark.colour, note: input.note ?? bookmark.note },
      select: { id: true, colour: true, note: true },
    })
  })
}
