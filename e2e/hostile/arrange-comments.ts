import { randomUUID } from 'node:crypto'

import { renderComment } from '@/domain/discussion/comment-markdown'

import { database } from '../arrange/database'

export type Said = {
  threadId: string
  parentId: string | null
  authorId: string
  words: string
  contentNote?: string
}

/** Many comments at once, as they are stored when they are posted one by one. Returns their ids in the same order. */
export async function arrangeComments(said: readonly Said[]): Promise<string[]> {
  const rows = said.map((one) => ({ ...one, id: randomUUID(), revisionId: randomUUID() }))
  await database.comment.createMany({
    data: rows.map(({ id, threadId, parentId, authorId }) => ({
      ...{ id, threadId, parentId, authorId },
      clientKey: randomUUID(),
      visibility: 'PUBLISHED' as const,
    })),
  })
  await database.commentRevision.createMany({
    data: rows.map(({ id, revisionId, words, contentNote = '' }) => ({
      ...{ id: revisionId, commentId: id, number: 1, contentNote },
      markdown: words,
      html: renderComment(words),
    })),
  })
  const ids = rows.map(({ id }) => id)
  await database.$executeRaw`
    UPDATE comment SET current_revision_id = r.id FROM comment_revision r
    WHERE r.comment_id = comment.id AND comment.id = ANY (${ids}::uuid[])`
  return ids
}

/** Many conversations about an essay at once, each with the same harmless words. */
export async function arrangeThreads(
  titles: readonly string[],
  { essay, words, authorId }: { essay: string; words: string; authorId: string },
): Promise<string[]> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay } })
  const threads = titles.map((title) => ({ id: randomUUID(), essayId, title, authorId }))
  await database.thread.createMany({ data: threads })
  await arrangeComments(
    threads.map(({ id: threadId }) => ({ threadId, parentId: null, authorId, words })),
  )
  return threads.map(({ id }) => id)
}
