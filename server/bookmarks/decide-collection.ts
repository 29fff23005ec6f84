import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DecideCollectionInput } from '@/domain/bookmarks/collection-report'
import { Refusal } from '@/domain/refusal'
import { db, transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { lockCollection } from './lock-collection'

const DONE = 'Someone else decided this meanwhile. Reload the page to see what was decided.'
const SENT =
  'This page has decided already, with the reason that was sent first. Reload it to see what stands.'
const OWN = 'This collection is yours. Let another moderator decide.'

/**
 * A moderator keeps a reported collection from others, with a reason to its owner, or dismisses its reports. All of it that
 * waits is answered by the one decision. Once per request key.
 */
export async function decideCollection(
  actor: Actor,
  input: DecideCollectionInput,
): Promise<{ id: string }> {
  const { id: deciderId } = mustBeAllowed(actor, 'moderation.decide')
  const { id: collectionId, requestKey, act, reason } = input
  return once(
    async () => {
      const former = await db.collectionDecision.findFirst({
        where: { deciderId, requestKey, collectionId },
        select: { id: true, act: true, reason: true },
      })
      const isSame = former?.act === act && former.reason === reason
      if (former && !isSame) throw new Refusal('conflict', SENT)
      return former && { id: former.id }
    },
    () =>
      transaction(async (tx) => {
        const collection = await lockCollection(tx, collectionId)
        if (collection === null) throw new Refusal('gone', 'The collection has gone. Reload.')
        if (collection.memberId === deciderId) throw new Refusal('forbidden', OWN)
        const waiting = { collectionId, decisionId: null }
        const reports = await tx.collectionReport.count({ where: waiting })
        if (reports === 0) throw new Refusal('conflict', DONE)
        const data = { requestKey, deciderId, collectionId, act, reason }
        const { id } = await tx.collectionDecision.create({ data })
        await tx.collectionReport.updateMany({ where: waiting, data: { decisionId: id } })
        if (act === 'WITHHOLD') {
          const where = { id: collectionId }
          await tx.collection.update({ where, data: { withheldAt: new Date() } })
        }
        return { id }
      }),
  )
}
