import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ChangeCollectionInput } from '@/domain/bookmarks/collection'
import { transaction } from '@/server/db'

import { standingCollection } from './own-collection'

/** Gives one's own collection another name and description. */
export async function changeCollection(
  actor: Actor,
  { id, name, description }: ChangeCollectionInput,
): Promise<void> {
  await transaction(async (tx) => {
    const collection = await standingCollection(tx, actor, id)
    await tx.collection.update({ where: { id: collection.id }, data: { name, description } })
  })
}
