import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { MemberActor } from '@/domain/actor'
import { mayReview } from '@/domain/moderation/appeal-rules'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { appealedDecision } from './appealed-decision'
import { partyOf } from './appeal-item'

const NOT_YOURS =
  'Another moderator answers this: you took the decision, or are concerned by it yourself.'

/**
 * An open appeal with its decision, locked for this transaction, for a moderator who may answer it. Refuses what was answered,
 * with who and when, what a colleague has claimed, and whoever took the decision.
 */
export async function appealToReview(
  tx: Transaction,
  reviewer: MemberActor,
  { appealId, now }: { appealId: string; now: Date },
) {
  const before = await tx.appeal.findUnique({ where: { id: appealId } })
  if (!before) throw new Refusal('not-found', 'There is no such appeal.')
  const context = await appealedDecision(tx, before.decisionId)
  // Its writer takes it back without the case: whoever is first, the other finds it ended.
  await tx.$queryRaw`SELECT 1 FROM appeal WHERE id = ${appealId}::uuid FOR UPDATE`
  const appeal = await tx.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: { reviewer: { select: { handle: true } } },
  })
  const { state, reviewer: at } = appeal
  const who = state === 'WITHDRAWN' || at === null ? 'Its writer' : shownName(at.handle)
  if (appeal.closedAt !== null)
    throw new Refusal('conflict', ended(appeal.state, who, appeal.closedAt))
  const isTaken = appeal.claimedUntil !== null && appeal.claimedUntil > now
  if (isTaken && appeal.reviewerId !== reviewer.id)
    throw new Refusal('conflict', `${who} is at this appeal. Take the next one.`)
  const team = await tx.member.findMany({
    where: { roles: { has: 'MODERATOR' } },
    select: { id: true },
  })
  const parties = { ...context.appealed, appellantId: partyOf(appeal) }
  if (
    !mayReview(
      parties,
      reviewer.id,
      team.map(({ id }) => id),
    )
  )
    throw new Refusal('forbidden', NOT_YOURS)
  return { ...context, appeal }
}

const ended = (state: string, who: string, at: Date): string =>
  `${who} ended this appeal at ${at.toISOString().slice(11, 16)} UTC: ${state.toLowerCase()}. Nothing of yours was stored.`
