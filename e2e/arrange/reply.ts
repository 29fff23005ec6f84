import { randomUUID } from 'node:crypto'

import { database } from './database'

type Said = { threadId: string; parentId: string; authorId: string; words: string; at?: Date }

/** An answer that everyone can read. */
export async function arrangeReply({ words, at = new Date(), ...place }: Said): Promise<string> {
  const { id } = await database.comment.create({
    data: { ...place, createdAt: at, clientKey: randomUUID(), visibility: 'PUBLISHED' },
  })
  const revision = await database.commentRevision.create({
    data: { commentId: id, number: 1, markdown: words, html: `<p>${words}</p>` },
  })
  await database.comment.update({ where: { id }, data: { currentRevisionId: revision.id } })
  return id
}
