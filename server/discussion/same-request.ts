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
      thread: { select: { title: true, events: { where: { act: 'RENAME' }, take: 1 } } },
      moves: true,
      parent: { select: { moves: true } },
    },
  })
  if (!comment) return null
  const isSame =
    comment.revisions[0]?.markdown === words &&
    comment.revisions[0].contentNote === contentNote &&
    comment.isUnnamed === isUnnamed &&
    (threadId === undefined || wasSentTo(comment, { threadId, parentId })) &&
    (title === undefined || wasOpenedAs(comment, title))
  if (isSame) {
    return { id: comment.id, threadId: comment.threadId, isHeld: comment.visibility === 'PENDING' }
  }
  throw new Refusal(
    'conflict',
    'This was sent before with other words. Open the page again to write anew.',
  )
}

type Move = { fromThreadId: string; fromParentId: string | null }
type Placed = {
  threadId: string
  parentId: string | null
  moves: readonly Move[]
  parent: { moves: readonly Move[] } | null
  thread: { title: string; events: readonly unknown[] }
}
type Place = { threadId: string; parentId: string | undefined }

/** Whether it stands where it was sent, or stood there, or was sent to where what it answers stood before. */
function wasSentTo({ moves, parent, ...now }: Placed, { threadId, parentId }: Place): boolean {
  const stood = [
    now,
    ...moves.map(({ fromThreadId, fromParentId }) => ({
      threadId: fromThreadId,
      parentId: fromParentId,
    })),
  ]
  const threads = [
    ...stood,
    ...(parent?.moves ?? []).map((move) => ({ threadId: move.fromThreadId })),
  ]
  return (
    threads.some((place) => place.threadId === threadId) &&
    (parentId === undefined || stood.some((place) => place.parentId === parentId))
  )
}

/** Its title may have been changed since, or gone when the conversation went into another. */
const wasOpenedAs = ({ parentId, moves, thread }: Placed, title: string): boolean => {
  const isOpening = parentId === null || moves.some(({ fromParentId }) => fromParentId === null)
  const isRetold = thread.events.length > 0 || moves.length > 0
  return isOpening && (isRetold || title === thread.title)
}
