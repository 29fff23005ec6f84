import 'server-only'
import type { Actor } from '@/domain/actor'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import { uuid } from '@/domain/uuid'
import type { Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** The actor's own collection, also one that they took away. An unknown one, and another member's, answer alike. */
export async function ownCollection(tx: Transaction, actor: Actor, id: string) {
  mustBeAllowed(actor, 'bookmark.keep')
  const collection = uuid.safeParse(id).success
    ? await tx.collection.findUnique({ where: { id } })
    : null
  if (collection === null || !may(actor, 'bookmark.change', { authorId: collection.memberId })) {
    throw new Refusal(
      'not-found',
      'There is no such collection of yours. Reload the page to see those you have.',
    )
  }
  return collection
}

/** The same, unless it was taken away. */
export async function standingCollection(tx: Transaction, actor: Actor, id: string) {
  const collection = await ownCollection(tx, actor, id)
  if (collection.removedAt === null) return collection
  throw new Refusal(
    'gone',
    'You took this collection away. Bring it back first, under Collections.',
  )
}
