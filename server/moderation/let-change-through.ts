import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { Transaction } from '@/server/db'
import { tellOfChange } from '@/server/notifications/tell-of-change'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'

import { lockCase } from './lock-case'
import { recordDecision } from './record-decision'
import { wordsAfter } from './waiting-words'

type Granted = { caseId: string; revisionId: string; appellant: string }

/**
 * Once keeping back a change was undone on its author's appeal: readers find the changed words, and those concerned are told,
 * also whom these newly mention or quote, but not whoever appealed, who hears of it as the answer. False, and nothing, where
 * they do not wait any more: their author wrote others since, or somebody decided on them anew. What newer reports are about
 * stays to be decided.
 */
export async function letChangeThrough(
  tx: Transaction,
  reviewer: MemberActor,
  { caseId, revisionId, appellant }: Granted,
): Promise<boolean> {
  const about = await lockCase(tx, caseId)
  const { comment } = about
  if (comment.waitingRevisionId !== revisionId) return false
  const id = await recordDecision(tx, reviewer, {
    about,
    decision: { kind: 'APPROVE', stateAfter: comment.visibility, requestKey: randomUUID() },
    words: wordsAfter(comment, 'APPROVE', new Date()),
    caseState: 'CLOSED',
  })
  await tellOfChange(tx, comment)
  await tellOfDecision(tx, id, appellant)
  return true
}
