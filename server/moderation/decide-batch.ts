import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DecideBatchInput } from '@/domain/moderation/decision'
import { saysTheSame } from '@/domain/moderation/same-decision'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { batchIdOf, keyWithin } from './batch-key'
import { formerBatch, type DecidedBatch } from './former-batch'
import type { LockedCase } from './lock-case'
import { lockCases } from './lock-cases'
import { takeDecision } from './take-decision'
import { titleOfRule } from './title-of-rule'

/**
 * Decides several comments of one member, under their name, or of one conversation alike, all or none, with one trace. Once per request key;
 * where one of them was decided meanwhile, all is refused with the winner's name.
 */
export async function decideBatch(actor: Actor, input: DecideBatchInput): Promise<DecidedBatch> {
  const decider = mustBeAllowed(actor, 'moderation.decide')
  const { requestKey, cases, ...said } = input
  const batchId = batchIdOf(decider.id, requestKey)
  const sent = new Map(cases.map((one) => [one.caseId, one]))
  return once(
    () =>
      formerBatch(
        batchId,
        (one) => sent.has(one.caseId) && saysTheSame(one, { ...said, caseId: one.caseId }),
      ),
    async () => {
      const ruleTitle = await titleOfRule(said)
      return transaction(async (tx) => {
        const found = await lockCases(tx, [...sent.keys()])
        mustBelongTogether(found)
        const ids: string[] = []
        for (const [caseId, asked] of sent) {
          const about = found.find(({ id }) => id === caseId)
          if (!about) continue
          const taken = { ...said, ...asked, ruleTitle, batchId }
          const key = keyWithin(batchId, about.id)
          ids.push(await takeDecision(tx, decider, { about, taken: { ...taken, requestKey: key } }))
        }
        return { batchId, ids }
      })
    },
  )
}

/** Whom "a reader" shares other words with is not told by what can be decided together with them. */
function mustBelongTogether(cases: readonly LockedCase[]): void {
  const many = (of: (one: LockedCase) => string) => new Set(cases.map(of)).size
  const isOfOneName =
    many(({ comment }) => comment.authorId) === 1 && !cases.some(({ comment }) => comment.isUnnamed)
  const isTogether = isOfOneName || many(({ comment }) => comment.threadId) === 1
  if (isTogether && many(({ comment }) => comment.id) === cases.length) return
  throw new Refusal('invalid', 'Choose comments of one member, or of one conversation, each once.')
}
