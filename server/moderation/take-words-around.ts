import 'server-only'
import { boxName } from '@/domain/discussion/draft-box'
import { ERASED_WORDS, withoutQuotations } from '@/domain/discussion/quotations'
import type { Transaction } from '@/server/db'

type Comment = { id: string; threadId: string; parentId: string | null }

/**
 * Takes away what stands of a comment's words beside it: drafts of its edits, what drafts of answers quote; with an opening one the titles in the conversation's log. Before the comment is emptied.
 */
export async function takeWordsAround(tx: Transaction, comment: Comment): Promise<void> {
  const { id, threadId, parentId } = comment
  await tx.draft.deleteMany({ where: { box: boxName({ kind: 'edit', commentId: id }) } })
  await takeFromDrafts(tx, id)
  if (parentId === null)
    await tx.threadEvent.updateMany({
      where: { OR: [{ threadId }, { otherThreadId: threadId }] },
      data: { titleBefore: '', titleAfter: '' },
    })
}

/** A device that has the draft open is told that it was written elsewhere. */
async function takeFromDrafts(tx: Transaction, commentId: string): Promise<void> {
  const own = await tx.commentRevision.findMany({
    where: { commentId },
    select: { markdown: true },
  })
  const sources = own.map(({ markdown }) => markdown)
  const quoting = await tx.draft.findMany({ where: { words: { contains: `/c/${commentId}` } } })
  for (const { id, words } of quoting) {
    const left = withoutQuotations(words, sources, {
      ...{ instead: ERASED_WORDS, from: [commentId] },
    })
    if (left !== null)
      await tx.draft.update({ where: { id }, data: { words: left, sequence: { increment: 1 } } })
  }
}
