import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

import type { PostedComment } from './add-comment'

type Request = {
  clientKey: string
  words: string
  contentNote: string
  isUnnamed: boolean
  /** Of a reply. */
  threadId?: string
  parentId?: string | undefined
  /** Of a conversation that is opened. */
  title?: string
}

/**
 * The comment that this very request made before, so that a retry returns the first result. Null for a new key; the
 * same key with other words, or for another place, is refused.
 */
export async function sameRequest(
  authorId: string,
  request: Request,
): Promise<PostedComment | null> {
  const { clientKey, words, contentNote, isUnnamed, threadId, parentId, title } = request
  const comment = await db.comment.findUnique({
    where: { authorId_clientKey: { authorId, clientKey } },
    include: {
      revisions: { where: { number: 1 }, select: { markdown: true, contentNote: true } },
      thread: { select: { title: true } },
    },
  })
  if (!comment) return null
  const isSame =
    comment.revisions[0]?.markdown === words &&
    comment.revisions[0].contentNote === contentNote &&
    comment.isUnnamed === isUnnamed &&
    (threadId === undefined || threadId === comment.threadId) &&
    (parentId === undefined || parentId === comment.parentId) &&
    (title === undefined || (title === comment.thread.title && comment.parentId === null))
  if (isSame) {
    return { id: comment.id, threadId: comment.threadId, isHeld: comment.visibility === 'PENDING' }
  }
  throw new Refusal(
    'conflict',
    'This was sent before with other words. Open the page again to write anew.',
  )
}
