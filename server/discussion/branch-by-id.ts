import 'server-only'
import type { Actor } from '@/domain/actor'
import { conversation, type CommentView } from '@/domain/discussion/conversation'
import { db } from '@/server/db'

import { ownHidden } from './own-hidden'
import { readerOf } from './reader-of'
import { storedAbove } from './stored-above'
import { storedPage } from './stored-page'
import { storedThread } from './stored-thread'
import { threadFacts, type ThreadFacts } from './thread-facts'

/** A comment in its context: what it answers, itself, and a page of what hangs on it. */
export type BranchView = ThreadFacts & {
  /** The nearest of what it answers, the farthest first. */
  above: CommentView[]
  /** How many more stand above these. */
  aboveCount: number
  /** The comment itself first. */
  comments: CommentView[]
  /** The direct reply after which the next page begins; null on the last. */
  next: string | null
}

/**
 * The branch that begins with a comment, from its direct reply `after` on. Null when this reader may not see the comment, nor
 * anything that hangs on it.
 */
export async function branchById(
  id: string,
  actor: Actor,
  after: string | null = null,
): Promise<BranchView | null> {
  const readerId = readerOf(actor)
  const comment = await db.comment.findUnique({
    where: { id },
    select: { threadId: true, parentId: true, depth: true },
  })
  if (!comment) return null
  const [thread, hidden] = await Promise.all([
    storedThread(comment.threadId, readerId),
    ownHidden(comment.threadId, readerId),
  ])
  if (!thread) return null
  const [page, above] = await Promise.all([
    storedPage({ rootId: id, threadId: comment.threadId, after, readerId, hidden }),
    storedAbove(comment.parentId, readerId),
  ])
  const comments = conversation(page.comments, readerId)
  if (comments[0]?.id !== id) return null
  return {
    ...(await threadFacts(thread, actor)),
    above: conversation(above, readerId).map((view) => ({ ...view, more: null })),
    aboveCount: comment.depth - above.length,
    comments,
    next: page.next,
  }
}
