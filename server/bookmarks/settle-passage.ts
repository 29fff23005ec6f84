import 'server-only'
import type { Actor } from '@/domain/actor'
import type { PassageMark } from '@/domain/bookmarks/mark'
import type { SettleInput } from '@/domain/bookmarks/settle'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { placeAgain } from '@/server/passages/place-again'
import { sayGone, sayHere } from '@/server/passages/say-placement'

import { markOf } from './marks'
import { standingBookmark } from './standing-bookmark'

const AS_CHOSEN = 'These words stand in the essay as you chose them. There is nothing to settle.'
const WHOLE = 'You kept the essay as a whole: no words of it can have changed.'
const OTHERS =
  'Others speak of these very words. Keep the words that you mean as a passage of its own.'

/**
 * An owner says where the words of a bookmark stand in today's revision, or takes that back. What is said so is never
 * computed again: later revisions are placed from it. Repeating it changes nothing.
 */
export async function settlePassage(actor: Actor, input: SettleInput): Promise<PassageMark> {
  return transaction(async (tx) => {
    const bookmark = await standingBookmark(tx, actor, input.id)
    const { passage, essayId } = bookmark
    if (passage === null) throw new Refusal('invalid', WHOLE)
    const current = await heldRevision(tx, essayId, passage.id)
    if (passage.revisionId === current.id) throw new Refusal('conflict', AS_CHOSEN)
    await mustBeOnesOwn(tx, passage.id, bookmark.memberId)
    await settled(tx, { input, passage, current, essayId })
    const mark = markOf(await standingBookmark(tx, actor, input.id))
    if (mark === null) throw new Refusal('invalid', WHOLE)
    return mark
  })
}

type Passage = { id: string; exact: string; start: number; revisionId: string }
type Current = { id: string; number: number; text: string }
type Wish = { input: SettleInput; passage: Passage; current: Current; essayId: string }

async function settled(tx: Transaction, { input, passage, current, essayId }: Wish): Promise<void> {
  const said = { passage, revision: current }
  if (input.said === 'here') {
    await sayHere(tx, said, 'exact' in input ? input.exact : input.chosen)
    return
  }
  if (input.seen !== undefined && input.seen !== current.id && input.said !== 'undo') {
    throw new Refusal('conflict', REVISED)
  }
  if (input.said === 'new') await sayHere(tx, said)
  else if (input.said === 'old') await sayGone(tx, said)
  else if (!(await placeAgain(tx, { passageId: passage.id, essayId, to: current.id }))) {
    throw new Refusal('conflict', NOTHING_SAID)
  }
}

const NOTHING_SAID = 'Nothing that you said of these words is left to take back.'
const REVISED =
  'The essay was revised since you looked. Reload the page to see the words as they stand now.'

/** Today's revision, which no publication changes meanwhile; and nobody else settles the passage. */
async function heldRevision(tx: Transaction, essayId: string, passageId: string): Promise<Current> {
  await tx.$queryRaw`select 1 from essay where id = ${essayId}::uuid for update`
  await tx.$queryRaw`select 1 from passage where id = ${passageId}::uuid for update`
  const essay = await tx.essay.findFirst({
    where: { id: essayId, withdrawnAt: null, scheduledFor: null },
    select: { currentRevision: { select: { id: true, number: true, text: true } } },
  })
  if (!essay?.currentRevision) {
    throw new Refusal('not-found', 'This essay is not in the library any more.')
  }
  return essay.currentRevision
}

/** Where a passage stands is the same for everyone who keeps it or speaks of it. */
async function mustBeOnesOwn(tx: Transaction, id: string, memberId: string): Promise<void> {
  const shared = await tx.passage.count({
    where: {
      id,
      OR: [
        { bookmarks: { some: { memberId: { not: memberId } } } },
        { threads: { some: { authorId: { not: memberId } } } },
      ],
    },
  })
  if (shared > 0) throw new Refusal('conflict', OTHERS)
}
