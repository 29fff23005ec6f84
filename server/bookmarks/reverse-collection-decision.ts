import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ReverseCollectionInput } from '@/domain/bookmarks/collection-report'
import { Refusal } from '@/domain/refusal'
import { db, transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { lockCollection } from './lock-collection'

const DONE = 'This decision was taken back already. Reload the page to see how it stands.'

/**
 * Takes a decision about a collection back, at any time: it is shared as before, unless another keeps it from others, and its reports wait
 * again. Once per request key.
 */
export async function reverseCollectionDecision(
  actor: Actor,
  { id: reversesId, requestKey }: ReverseCollectionInput,
): Promise<{ id: string }> {
  const { id: deciderId } = mustBeAllowed(actor, 'moderation.decide')
  return once(
    () =>
      db.collectionDecision.findFirst({
        where: { deciderId, requestKey, reversesId },
        select: { id: true },
      }),
    () =>
      transaction(async (tx) => {
        const former = await tx.collectionDecision.findUnique({ where: { id: reversesId } })
        if (former === null || former.act === 'REVERSE') {
          throw new Refusal('not-found', 'There is no such decision. Reload the page.')
        }
        const { collectionId, act } = former
        const collection = await lockCollection(tx, collectionId)
        if (collection?.memberId === deciderId) throw new Refusal('forbidden', OWN)
        if ((await tx.collectionDecision.count({ where: { reversesId } })) > 0) {
          throw new Refusal('conflict', DONE)
        }
        const { id } = await tx.collectionDecision.create({
          data: { requestKey, deciderId, collectionId, act: 'REVERSE', reversesId },
        })
        await tx.collectionReport.updateMany({
          where: { decisionId: reversesId },
          data: { decisionId: null },
        })
        if (act === 'WITHHOLD' && collection !== null) {
          const withheldAt = await stillWithheldAt(tx, collectionId)
          await tx.collection.update({ where: { id: collectionId }, data: { withheldAt } })
        }
        return { id }
      }),
  )
}

/** Since when another decision, which nobody took back, keeps it from others; null: none does. */
async function stillWithheldAt(tx: Transaction, collectionId: string): Promise<Date | null> {
  const where = { collectionId, act: 'WITHHOLD', reversedBy: null } as const
  const standing = await tx.collectionDecision.findFirst({ where, orderBy: { createdAt: 'asc' } })
  return standing?.createdAt ?? null
}

const OWN = 'This collection is yours. Let another moderator decide.'
