import 'server-only'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'

import { aComment, type TestComment } from './a-comment'

/** Arranges words that everyone reads, while a change of them waits for a moderator, and with it a case. */
export async function aChange(
  threadId: string,
): Promise<{ comment: TestComment; changedId: string }> {
  const comment = await aComment(threadId, { words: 'Old.' })
  const { id: commentId, revisionId, author } = comment
  await editComment(author, { commentId, revisionId, words: 'See https://example.net' })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  if (waitingRevisionId === null) throw new Error('a link of a new member does not wait')
  return { comment, changedId: waitingRevisionId }
}
