import 'server-only'
import type { Visibility } from '@/domain/discussion/conversation'
import { isSilentEdit } from '@/domain/discussion/edit'
import { wordsDecided, wordsUndecided, type Words } from '@/domain/moderation/revised-words'
import type { DecisionKind, Transaction } from '@/server/db'

type Stored = { waitingRevisionId: string | null; currentRevisionId: string | null }
/** Which words a decision puts in the place of which. */
export type WordsChange = Partial<Stored> & { editedAt?: Date | null }

/** The words a case is about: those that wait for a decision, else those that are read. */
export const wordsInQuestion = ({ waitingRevisionId, currentRevisionId }: Stored): string | null =>
  waitingRevisionId ?? currentRevisionId

const wordsOf = (comment: Stored): Words<string | null> => ({
  current: comment.currentRevisionId,
  waiting: comment.waitingRevisionId,
})

/** Which words are read after a decision: those that waited when it lets them through, else those before. */
export function wordsAfter(comment: Stored, kind: DecisionKind, now: Date): WordsChange {
  const before = wordsOf(comment)
  const after = wordsDecided(before, kind)
  if (after === before) return {}
  const isOther = after.current !== before.current
  return {
    waitingRevisionId: after.waiting,
    ...(isOther && { currentRevisionId: after.current, editedAt: now }),
  }
}

type Former = { id: string; kind: DecisionKind; revisionId: string }
type Revised = Stored & { id: string; createdAt: Date }

/** Which words are read, and which wait, once a decision is undone by which the comment then stands as in `to`. */
export async function wordsBefore(
  tx: Transaction,
  former: Former,
  { comment, to }: { comment: Revised; to: Visibility },
): Promise<WordsChange> {
  const rows = await tx.commentRevision.findMany({
    where: { commentId: comment.id },
    orderBy: { number: 'asc' },
    include: {
      decisions: {
        where: { kind: 'APPROVE', reversedBy: { is: null }, id: { not: former.id } },
        select: { id: true },
      },
    },
  })
  // Words that are shown without what they quote are words of the revision in whose place they stand.
  const ownOf = (id: string | null) => rows.find((row) => row.id === id)?.insteadOfId ?? id
  const before = { ...wordsOf(comment), current: ownOf(comment.currentRevisionId) }
  const undone = { kind: former.kind, revision: ownOf(former.revisionId), to }
  const own = rows.filter(({ insteadOfId }) => insteadOfId === null)
  const letThrough = new Set(rows.flatMap(({ id, decisions }) => decisions.map(() => ownOf(id))))
  const revisions = own.map(({ id, isHeld, markdown }) => ({
    ...{ id, isHeld, isLetThrough: letThrough.has(id), isEmpty: markdown === '' },
  }))
  const after = wordsUndecided<string | null>(before, undone, revisions)
  const shown = rows.find(({ id }) => id === after.current)
  const isOther = after.current !== before.current && shown !== undefined
  if (!isOther) return after.waiting === before.waiting ? {} : { waitingRevisionId: after.waiting }
  const isMarked = shown.number > 1 && !isSilentEdit(comment.createdAt, shown.createdAt)
  return {
    ...{ currentRevisionId: after.current, waitingRevisionId: after.waiting },
    ...(to !== 'PENDING' && { editedAt: isMarked ? shown.createdAt : null }),
  }
}
