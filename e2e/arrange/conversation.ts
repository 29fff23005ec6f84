import { randomUUID } from 'node:crypto'

import { database } from './database'

type Said = { essay: string; title: string; words: string; authorId: string }

/** A conversation whose opening words everyone can read. */
export async function arrangeConversation({ essay, title, words, authorId }: Said) {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay } })
  const thread = await database.thread.create({ data: { essayId, title, authorId } })
  const comment = await database.comment.create({
    data: { threadId: thread.id, authorId, clientKey: randomUUID(), visibility: 'PUBLISHED' },
  })
  const revision = await database.commentRevision.create({
    data: { commentId: comment.id, number: 1, markdown: words, html: `<p>${words}</p>` },
  })
  await database.comment.update({
    where: { id: comment.id },
    data: { currentRevisionId: revision.id },
  })
  await database.thread.update({
    where: { id: thread.id },
    data: { commentCount: 1, lastCommentAt: new Date() },
  })
  return { threadId: thread.id, commentId: comment.id }
}
