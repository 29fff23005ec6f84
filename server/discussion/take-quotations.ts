import 'server-only'
import { ERASED_WORDS, withoutQuotations } from '@/domain/discussion/quotations'
import type { Transaction } from '@/server/db'

import { commentHtml } from './comment-html'
import { EMPTIED } from './emptied-words'

/** Whose words go: an author's in one conversation, or those of one comment alone. */
type Source = { threadId: string; authorId: string } | { commentId: string }

/**
 * Takes out of the answers in these conversations what they quote of this author in one of them, before the author's own words go. Such an answer gets
 * a further revision without the quotation, and the revisions that hold it are emptied.
 */
export async function takeQuotations(
  tx: Transaction,
  source: Source,
  answeredIn: readonly string[],
): Promise<void> {
  const isOne = 'commentId' in source
  const own = await tx.commentRevision.findMany({
    where: isOne ? source : { comment: source },
    select: { markdown: true, commentId: true },
  })
  const taken = isOne
    ? { instead: ERASED_WORDS, from: [source.commentId] }
    : { from: [...new Set(own.map(({ commentId }) => commentId))] }
  const sources = own.map(({ markdown }) => markdown)
  const answers = await tx.comment.findMany({
    where: {
      threadId: { in: [...answeredIn] },
      ...(isOne ? { id: { not: source.commentId } } : { authorId: { not: source.authorId } }),
      purgedAt: null,
    },
    include: { revisions: { orderBy: { number: 'asc' } } },
  })
  for (const { id, currentRevisionId, waitingRevisionId, revisions } of answers) {
    const last = revisions.at(-1)?.number ?? 0
    for (const revision of revisions) {
      const left = withoutQuotations(revision.markdown, sources, taken)
      if (left === null) continue
      if (revision.id === currentRevisionId)
        await revise(tx, { id, number: last + 1, left, contentNote: revision.contentNote })
      if (revision.id === waitingRevisionId)
        await tx.comment.update({ where: { id }, data: { waitingRevisionId: null } })
      await tx.commentRevision.update({
        where: { id: revision.id },
        data: EMPTIED,
      })
    }
  }
}

type NewWords = { id: string; number: number; left: string; contentNote: string }

async function revise(tx: Transaction, { id, number, left, contentNote }: NewWords): Promise<void> {
  const revision = await tx.commentRevision.create({
    data: { commentId: id, number, markdown: left, html: await commentHtml(left), contentNote },
  })
  await tx.comment.update({ where: { id }, data: { currentRevisionId: revision.id } })
}
