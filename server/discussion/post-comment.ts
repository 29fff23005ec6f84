import 'server-only'
import type { Actor } from '@/domain/actor'
import type { PostCommentInput } from '@/domain/discussion/comment'
import { renderComment } from '@/domain/discussion/comment-markdown'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

import { addComment, type PostedComment } from './add-comment'
import { lockThread } from './lock-thread'
import { READABLE_BY_ALL } from './readable-by-all'
import { sameRequest } from './same-request'
import { mustAllowUnnamed } from './unnamed'

const WITHDRAWN =
  'What this conversation is about was withdrawn: it can be read, but nothing can be added. Your words are kept below.'

/** Adds a reply to a conversation, once per client key. Held words wait for a moderator; their author sees them. */
export async function postComment(actor: Actor, input: PostCommentInput): Promise<PostedComment> {
  const { id: authorId } = mustBeAllowed(actor, 'comment.post', { locked: false })
  await mustNotBeHurried('comment', { account: authorId })
  const html = renderComment(input.words)
  const isUnnamed = input.unnamed === 'on'
  const contentNote = input.contentNote ?? ''
  return once(
    () => sameRequest(authorId, { ...input, contentNote, isUnnamed }),
    () =>
      transaction(async (tx) => {
        const thread = await lockThread(tx, input.threadId)
        if (thread.isWithdrawn) throw new Refusal('gone', WITHDRAWN)
        const member = mustBeAllowed(actor, 'comment.post', { locked: thread.lockedAt !== null })
        if (isUnnamed) await mustAllowUnnamed(tx)
        const { threadId, words, clientKey } = input
        const parentId = await answered(tx, input)
        const place = { threadId, parentId, clientKey, isUnnamed }
        return addComment(tx, member, { ...place, words, html, contentNote })
      }),
  )
}

/** The comment that is answered: one that everyone can read, in this very conversation. */
async function answered(tx: Transaction, input: PostCommentInput): Promise<string> {
  const { threadId, parentId } = input
  const parent = await tx.comment.findFirst({
    where: { threadId, ...(parentId ? { id: parentId } : { parentId: null }), ...READABLE_BY_ALL },
    select: { id: true },
  })
  if (!parent) {
    throw new Refusal('gone', 'What you answer is not here any more. Your words are kept below.')
  }
  return parent.id
}
