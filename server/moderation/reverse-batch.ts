import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ReverseBatchInput } from '@/domain/moderation/decision'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { batchIdOf, keyWithin } from './batch-key'
import { formerBatch, type DecidedBatch } from './former-batch'
import { lockCases } from './lock-cases'
import { lostRace } from './lost-race'
import { takeBack } from './take-back'

/**
 * Undoes what a batch decided and what of it still stands, all at once, and touches nothing else: what was undone one by one
 * stays so. Once per request key.
 */
export async function reverseBatch(actor: Actor, input: ReverseBatchInput): Promise<DecidedBatch> {
  const decider = mustBeAllowed(actor, 'moderation.decide')
  const batchId = batchIdOf(decider.id, input.requestKey)
  return once(
    () => formerBatch(batchId, ({ reversesId }) => reversesId !== null),
    () =>
      transaction(async (tx) => {
        const cases = await lockCases(tx, await casesOf(tx, input.batchId))
        const standing = await standingOf(tx, input.batchId)
        const ids: string[] = []
        for (const former of standing) {
          const about = cases.find(({ id }) => id === former.caseId)
          if (!about) continue
          const requestKey = keyWithin(batchId, former.id)
          ids.push(await takeBack(tx, decider, { about, former, requestKey, batchId }))
        }
        return { batchId, ids }
      }),
  )
}

async function casesOf(tx: Transaction, batchId: string): Promise<string[]> {
  const rows = await tx.decision.findMany({
    where: { batchId, reversesId: null },
    select: { caseId: true },
  })
  if (rows.length === 0) throw new Refusal('not-found', 'There is no such batch.')
  return [...new Set(rows.map(({ caseId }) => caseId))]
}

async function standingOf(tx: Transaction, batchId: string) {
  const rows = await tx.decision.findMany({
    where: { batchId, reversesId: null },
    orderBy: { number: 'asc' },
    include: { reversedBy: { select: { id: true } } },
  })
  const standing = rows.filter(({ reversedBy }) => reversedBy === null)
  const [first] = rows
  if (standing.length === 0 && first) throw await lostRace(tx, { commentId: first.commentId })
  return standing.map(({ reversedBy: _none, ...row }) => row)
}
