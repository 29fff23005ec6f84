import 'server-only'
import type { Actor } from '@/domain/actor'
import { COLLECTIONS_MAX, type MakeCollectionInput } from '@/domain/bookmarks/collection'
import { Refusal } from '@/domain/refusal'
import { db, transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

/** Makes a collection that nobody else sees. Once per client key. */
export async function makeCollection(
  actor: Actor,
  { clientKey, name, description }: MakeCollectionInput,
): Promise<{ id: string }> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  await mustNotBeHurried('bookmark', { account: memberId })
  const { id } = await once<{ id: string }>(
    () => db.collection.findUnique({ where: { memberId_clientKey: { memberId, clientKey } } }),
    () =>
      transaction(async (tx) => {
        const count = await tx.collection.count({ where: { memberId, removedAt: null } })
        if (count >= COLLECTIONS_MAX) throw new Refusal('invalid', TOO_MANY)
        return tx.collection.create({ data: { memberId, clientKey, name, description } })
      }),
  )
  return { id }
}

const TOO_MANY = `You have ${COLLECTIONS_MAX} collections. Take one away before you make another.`
