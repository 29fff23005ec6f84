import 'server-only'
import { compareTexts } from '@/domain/library/compare-texts'
import { LateDecision } from '@/domain/moderation/late-decision'
import type { Transaction } from '@/server/db'

import type { LockedCase } from './lock-case'
import { wordsInQuestion } from './waiting-words'

const CHANGED = 'The words have changed since you read them. Read them again; nothing was stored.'

/** The refusal of a decision on words that are others now: it brings what changed. */
export async function changedWords(
  tx: Transaction,
  { id: caseId, state, comment }: LockedCase,
  readId: string,
): Promise<LateDecision> {
  const nowId = wordsInQuestion(comment)
  const rows = await tx.commentRevision.findMany({
    where: { commentId: comment.id, id: { in: nowId === null ? [readId] : [readId, nowId] } },
    select: { id: true, markdown: true },
  })
  const wordsOf = (id: string | null) => rows.find((row) => row.id === id)?.markdown
  const [before, now] = [wordsOf(readId), wordsOf(nowId)]
  const change = before === undefined || now === undefined ? null : compareTexts(before, now)
  return new LateDecision(CHANGED, { caseId, isOpen: state !== 'CLOSED', change })
}
