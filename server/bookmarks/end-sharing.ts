import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CollectionIdInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { ownCollection } from './own-collection'
import { NOT_SHARED } from './share-collection'

/** Makes one's own collection private again: whoever opens its address from now on finds nothing. Twice is as once. */
export async function endSharing(actor: Actor, input: CollectionIdInput): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await ownCollection(tx, actor, input.id)
    await tx.collection.update({ where: { id }, data: NOT_SHARED })
  })
}
