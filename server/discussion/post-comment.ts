import 'server-only'
import type { Actor } from '@/domain/actor'
import type { PostCommentInput } from '@/domain/discussion/comment'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

import { addComment, type PostedComment } from './add-comment'
import { commentHtml } from './comment-html'
import { lockAnswered } from './lock-answered'
import { mustKeepTerms } from './must-keep-terms'
import { READABLE_BY_ALL } from './readable-by-all'
import { sameRequest } from './same-request'
import { mustAllowUnnamed } from './unnamed'

const WITHDRAWN =
  'What this conversation is about was withdrawn: it can be read, but nothing can be added. Your words are kept below.'

/** Adds a reply to a conversation, once per client key. Held words wait for a moderator; their author sees them. */
export async function postComment(actor: Actor, input: PostCommentInput): Promise<PostedComment> {
  const { id: authorId } = mustBeAllowed(actor, 'comment.post', { locked: false })
  await mustNotBeHurried('comment', { account: authorId })
  const html = await commentHtml(input.words)
  const isUnnamed = input.unnamed === 'on'
  const contentNote = input.contentNote ?? ''
  return once(
    () => sameRequest(authorId, { ...input, contentNote, isUnnamed }),
    () =>
      transaction(async (tx) => {
        const { thread, answered } = await lockAnswered(tx, input)
        if (thread.isWithdrawn) throw new Refusal('gone', WITHDRAWN)
        const member = mustBeAllowed(actor, 'comment.post', { locked: false })
        await mustKeepTerms(tx, member, thread)
        if (isUnnamed) await mustAllowUnnamed(tx)
        const parentId = await mustBeReadable(tx, answered)
        const place = { threadId: thread.id, parentId, clientKey: input.clientKey, isUnnamed }
        const said = { words: input.words, html, contentNote, isByApproval: thread.byApproval }
        return addComment(tx, member, { ...place, ...said })
      }),
  )
}

/** What is answered is a comment that everyone can read. */
async function mustBeReadable(tx: Transaction, id: string | null): Promise<string> {
  const parent = id && (await tx.comment.findFirst({ where: { id, ...READABLE_BY_ALL } }))
  if (parent) return parent.id
  throw new Refusal('gone', 'What you answer is not here any more. Your words are kept below.')
}
