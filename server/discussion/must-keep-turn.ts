import 'server-only'
import { ADDED_IN_TURN_MAX, isMended } from '@/domain/discussion/edit-in-turn'
import { checkedWords } from '@/domain/moderation/checks'
import { Refusal } from '@/domain/refusal'
import type { MemberActor } from '@/domain/actor'
import type { Transaction } from '@/server/db'

import type { OwnComment } from './lock-own-comment'
import { turnOf } from './turn-of'

const NOT_YOUR_TURN = `You wrote lately and wait until you may write again. Until then these words can be mended, and grow by ${ADDED_IN_TURN_MAX} characters. Save a smaller change now, or all of it later; your words are kept below.`

type Edit = { comment: OwnComment; checked: string; isSlowed: boolean; now: Date }

/**
 * Refuses a change that would be a further comment of somebody who must wait before they write one. All that they changed since
 * they began to wait counts together.
 */
export async function mustKeepTurn(
  tx: Transaction,
  member: MemberActor,
  { comment, checked, isSlowed, now }: Edit,
): Promise<void> {
  const turn = await turnOf(tx, member, { thread: comment.thread, isSlowed, now })
  if (turn === null) return
  const revisions = await tx.commentRevision.findMany({
    where: { commentId: comment.id, insteadOfId: null },
    orderBy: { number: 'asc' },
    select: { markdown: true, contentNote: true, createdAt: true },
  })
  const before =
    revisions.findLast(({ createdAt }) => createdAt <= turn.since) ?? revisions[0] ?? null
  const words = before
    ? checkedWords({ words: before.markdown, contentNote: before.contentNote })
    : ''
  if (!isMended(words, checked)) throw new Refusal('too-many', NOT_YOUR_TURN)
}
