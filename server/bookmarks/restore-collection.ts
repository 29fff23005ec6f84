import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CollectionIdInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { ownCollection } from './own-collection'

/** Brings back a collection that its owner took away, with all that is in it. It is private again. */
export async function restoreCollection(
  actor: Actor,
  input: CollectionIdInput,
): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { id } = await ownCollection(tx, actor, input.id)
    await tx.collection.update({ where: { id }, data: { removedAt: null } })
    return { id }
  })
}
