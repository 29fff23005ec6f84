import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { MemberActor } from '@/domain/actor'
import { mayReview } from '@/domain/moderation/appeal-rules'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { partyOf, team } from './appeal-item'
import type { LockedAppeal } from './locked-appeal'

const NOT_YOURS =
  'Another moderator answers this: you took the decision, or are concerned by it yourself.'

/** Refuses what was answered, with who and when, what a colleague has claimed, and whoever took the decision. */
export async function mustReview(
  tx: Transaction,
  reviewer: MemberActor,
  { appeal, appealed, now }: LockedAppeal & { now: Date },
): Promise<void> {
  const { state, reviewer: at } = appeal
  const who = state === 'WITHDRAWN' || at === null ? 'Its writer' : shownName(at.handle)
  if (appeal.closedAt !== null) throw new Refusal('conflict', ended(state, who, appeal.closedAt))
  const isTaken = appeal.claimedUntil !== null && appeal.claimedUntil > now
  if (isTaken && appeal.reviewerId !== reviewer.id)
    throw new Refusal('conflict', `${who} is at this appeal. Take the next one.`)
  const parties = { ...appealed, appellantId: partyOf(appeal) }
  if (!mayReview(parties, reviewer.id, await team(tx))) throw new Refusal('forbidden', NOT_YOURS)
}

const ended = (state: string, who: string, at: Date): string =>
  `${who} ended this appeal at ${at.toISOString().slice(11, 16)} UTC: ${state.toLowerCase()}. Nothing of yours was stored.`
