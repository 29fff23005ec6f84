import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ReportCollectionInput } from '@/domain/bookmarks/collection-report'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { isReadableBy } from './is-readable-by'
import { lockCollection } from './lock-collection'

/**
 * Brings a collection before the moderators that is public, or whose secret link the actor has; the link is kept nowhere. While a report of the actor waits, another changes nothing; once it was
 * decided, the collection can be reported anew.
 */
export async function reportCollection(actor: Actor, input: ReportCollectionInput): Promise<void> {
  const { id: reporterId } = mustBeAllowed(actor, 'account.see')
  await mustNotBeHurried('report', { account: reporterId })
  await transaction(async (tx) => {
    const collection = await lockCollection(tx, input.id)
    if (collection === null || !isReadableBy(collection, input.token ?? '')) {
      throw new Refusal('gone', 'This collection is not shared any more: nothing is left to do.')
    }
    const { id: collectionId, memberId } = collection
    mustBeAllowed(actor, 'collection.report', { authorId: memberId })
    const { reason, words } = input
    const where = { reporterId_collectionId: { reporterId, collectionId } }
    const former = await tx.collectionReport.findUnique({ where })
    if (former?.decisionId === null) return
    const said = { reason, words, decisionId: null, createdAt: new Date() }
    await tx.collectionReport.upsert({
      where,
      create: { reporterId, collectionId, ...said },
      update: said,
    })
  })
}
