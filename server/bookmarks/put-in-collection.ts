import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CollectedInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { standingBookmark } from './standing-bookmark'
import { standingCollection } from './own-collection'

/** Puts one's own bookmark into one's own collection, without its note. Twice is as once. Returns the collection's name. */
export async function putInCollection(
  actor: Actor,
  input: CollectedInput,
): Promise<{ name: string }> {
  return transaction(async (tx) => {
    const { id: bookmarkId, memberId } = await standingBookmark(tx, actor, input.id)
    const { id: collectionId, name } = await standingCollection(tx, actor, input.collection)
    const data = [{ collectionId, bookmarkId, memberId }]
    await tx.collectionEntry.createMany({ data, skipDuplicates: true })
    return { name }
  })
}
