import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ChooseNoteInput } from '@/domain/bookmarks/collection'
import { asTyped } from '@/domain/as-typed'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'

import { standingBookmark } from './standing-bookmark'
import { standingCollection } from './own-collection'

/** Chooses whether one note goes along when its collection is shared. Refused when it reads otherwise than its owner saw it. */
export async function chooseNote(actor: Actor, input: ChooseNoteInput): Promise<void> {
  await transaction(async (tx) => {
    const { id: bookmarkId } = await standingBookmark(tx, actor, input.id)
    const { id: collectionId } = await standingCollection(tx, actor, input.collection)
    // No other words come between what is compared and what is chosen.
    await tx.$queryRaw`SELECT 1 FROM bookmark WHERE id = ${bookmarkId}::uuid FOR UPDATE`
    const { note } = await tx.bookmark.findUniqueOrThrow({ where: { id: bookmarkId } })
    const withNote = input.wish === 'show'
    if (withNote && note === '')
      throw new Refusal('invalid', 'There is no note to show. Write one.')
    if (withNote && asTyped(note) !== input.seen) throw new Refusal('conflict', CHANGED)
    const where = { collectionId, bookmarkId }
    const { count } = await tx.collectionEntry.updateMany({ where, data: { withNote } })
    if (count === 0) {
      throw new Refusal(
        'not-found',
        'This passage is not in the collection any more. Put it in first.',
      )
    }
  })
}

const CHANGED = 'The note was changed meanwhile. Reload the page and read it once more first.'
