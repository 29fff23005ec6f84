import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { caseAfterUndoing, handedUpBy } from '@/domain/moderation/case-after'
import { projectionOf, undoable, without } from '@/domain/moderation/projection'
import { transitionOf, type DecidedKind } from '@/domain/moderation/transitions'
import type { Prisma, Transaction } from '@/server/db'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'

import type { LockedCase } from './lock-case'
import { LOG } from './log-of-comment'
import { lostRace } from './lost-race'
import { mustBeImpartial } from './must-be-impartial'
import { recordDecision } from './record-decision'
import { wordsBefore } from './waiting-words'

type Former = Prisma.DecisionGetPayload<object>
type TakenBack = {
  about: LockedCase
  former: Former
  requestKey: string
  batchId: string | null
  explanation?: string
  /** Who hears of it as the answer to their appeal: a member, or a visitor by their report. */
  appellant?: string
  /** The caller tells those concerned, of this or of what it decides with it. */
  isToldLater?: boolean
}

/**
 * Undoes one decision whose case this transaction holds: the comment stands as if it had never been taken; what was decided
 * later stays. Refuses what does not stand any more, with the name of whoever undid it.
 */
export async function takeBack(
  tx: Transaction,
  decider: MemberActor,
  { about, former, requestKey, batchId, explanation = '', ...telling }: TakenBack,
): Promise<string> {
  const { comment } = about
  await mustBeImpartial(tx, decider, comment)
  const log = await tx.decision.findMany({ where: { commentId: comment.id }, ...LOG })
  const ofCase = log.filter(({ caseId }) => caseId === about.id)
  const kind = transitionOf(former.kind)?.undoneBy
  if (!kind || !undoable(log).has(former.id)) throw await lostRace(tx, { commentId: comment.id })
  const after = without(projectionOf(log[0]?.stateBefore ?? comment.visibility, log), former.id)
  const newer = await tx.case.count({
    where: { commentId: comment.id, state: { not: 'CLOSED' }, id: { not: about.id } },
  })
  const undoing = {
    ...{ caseState: about.state, from: comment.visibility, to: after.visibility },
    isPast: newer > 0 || comment.purgedAt !== null,
    isHandedUp: handedUpBy(ofCase.filter(({ id }) => id !== former.id)) !== null,
  }
  const id = await recordDecision(tx, decider, {
    about,
    decision: {
      ...{ kind, stateAfter: after.visibility, requestKey, batchId, explanation },
      reversesId: former.id,
    },
    words: await wordsBefore(tx, former, { comment, to: after.visibility }),
    caseState: caseAfterUndoing({ ...former, kind: former.kind as DecidedKind }, undoing),
    ...(kind === 'UNLOCK' && { isLocked: false }),
  })
  if (telling.isToldLater !== true) await tellOfDecision(tx, id, telling.appellant)
  return id
}
