import 'server-only'
import { isSilentEdit } from '@/domain/discussion/edit'
import { transitionOf } from '@/domain/moderation/transitions'
import type { DecisionKind, Transaction } from '@/server/db'

type Words = { waitingRevisionId: string | null; currentRevisionId: string | null }
/** Which words a decision puts in the place of which. */
export type WordsChange = Partial<Words> & { editedAt?: Date | null }

/** The words a case is about: those that wait for a decision, else those that are read. */
export const wordsInQuestion = ({ waitingRevisionId, currentRevisionId }: Words): string | null =>
  waitingRevisionId ?? currentRevisionId

/** Which words are read after a decision: those that waited when it lets them through, else those before. */
export function wordsAfter(comment: Words, kind: DecisionKind, now: Date): WordsChange {
  const { waitingRevisionId } = comment
  if (waitingRevisionId === null || !settles(kind)) return {}
  return kind === 'APPROVE'
    ? { currentRevisionId: waitingRevisionId, waitingRevisionId: null, editedAt: now }
    : { waitingRevisionId: null }
}

/** What settles nothing leaves the words that wait as they are. */
const settles = (kind: DecisionKind): boolean => transitionOf(kind)?.settles === 'closes'

type Former = { id: string; kind: DecisionKind; revisionId: string; stateBefore: string }
type Revised = Words & { id: string; createdAt: Date }

/** Which words are read, and which wait, once a decision about a held change is undone; nothing when newer ones came. */
export async function wordsBefore(
  tx: Transaction,
  former: Former,
  comment: Revised,
): Promise<WordsChange> {
  if (former.stateBefore === 'PENDING' || !settles(former.kind)) return {}
  const revisions = await tx.commentRevision.findMany({
    where: { commentId: comment.id, insteadOfId: null },
    orderBy: { number: 'desc' },
    include: { decisions: { where: { kind: 'APPROVE', reversedBy: { is: null } } } },
  })
  const [last, ...older] = revisions
  if (last?.id !== former.revisionId || !last.isHeld || last.markdown === '') return {}
  if (former.kind !== 'APPROVE')
    return last.id === comment.currentRevisionId ? {} : { waitingRevisionId: last.id }
  const shown = older.find(({ isHeld, decisions }) => !isHeld || decisions.length > 0)
  if (!shown) return {}
  const isMarked = shown.number > 1 && !isSilentEdit(comment.createdAt, shown.createdAt)
  return {
    currentRevisionId: shown.id,
    waitingRevisionId: last.id,
    editedAt: isMarked ? shown.createdAt : null,
  }
}
