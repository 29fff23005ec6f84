import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CollectionIdInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { ownCollection } from './own-collection'
import { NOT_SHARED } from './share-collection'

/** Takes one's own collection away and ends its sharing; its bookmarks stay. `restoreCollection` brings it back, private. */
export async function removeCollection(
  actor: Actor,
  input: CollectionIdInput,
): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { id, removedAt } = await ownCollection(tx, actor, input.id)
    const data = { ...NOT_SHARED, removedAt: removedAt ?? new Date() }
    await tx.collection.update({ where: { id }, data })
    return { id }
  })
}
