import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CollectedInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'
import { standingCollection } from './own-collection'

/** Takes one's own bookmark out of one's own collection; it stays in the book. Returns the collection's name. */
export async function takeOutOfCollection(
  actor: Actor,
  input: CollectedInput,
): Promise<{ name: string }> {
  return transaction(async (tx) => {
    const { id: bookmarkId } = await ownBookmark(tx, actor, input.id)
    const { id: collectionId, name } = await standingCollection(tx, actor, input.collection)
    await tx.collectionEntry.deleteMany({ where: { collectionId, bookmarkId } })
    return { name }
  })
}
