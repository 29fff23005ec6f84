import 'server-only'
import type { Actor } from '@/domain/actor'
import type { PostCommentInput } from '@/domain/discussion/comment'
import type { DraftBox } from '@/domain/discussion/draft-box'
import { checkedWords } from '@/domain/moderation/checks'
import { Refusal } from '@/domain/refusal'
import { standingOf } from '@/server/moderation/what-checks-know'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { orFormer } from '@/server/once'
import { statementTransaction } from '@/server/statements'
import { askOutside, havingHeard } from '@/server/webhooks/ask-outside'

import { addComment, type PostedComment } from './add-comment'
import { commentHtml } from './comment-html'
import { lockAnswered } from './lock-answered'
import { mustKeepTerms } from './must-keep-terms'
import { sameRequest } from './same-request'
import { mustAllowUnnamed } from './unnamed'

const WITHDRAWN =
  'What this conversation is about was withdrawn: it can be read, but nothing can be added. Your words are kept below.'

const GONE = 'What you answer is not here any more. Your words are kept below.'

/** Adds a reply to a conversation, once per client key. Held words wait for a moderator; their author sees them. */
export async function postComment(actor: Actor, input: PostCommentInput): Promise<PostedComment> {
  const author = mustBeAllowed(actor, 'comment.post', { locked: false })
  const { id: authorId } = author
  const html = await commentHtml(input.words)
  const isUnnamed = input.unnamed === 'on'
  const contentNote = input.contentNote ?? ''
  const checked = checkedWords({ words: input.words, contentNote })
  const count = () => mustNotBeHurried('comment', { account: authorId })
  return orFormer(
    () => sameRequest(authorId, { ...input, contentNote, isUnnamed }),
    async () => {
      const written = { kind: 'reply', words: input.words, contentNote } as const
      const outside = await askOutside(author, written, count)
      return statementTransaction(async (tx) => {
        // At once: the try is counted by a connection of its own.
        const [{ thread, answered, facts }] = await Promise.all([
          lockAnswered(tx, { ...input, authorId, checked }),
          outside ?? count(),
        ])
        if (thread.isWithdrawn) throw new Refusal('gone', WITHDRAWN)
        const member = mustBeAllowed(actor, 'comment.post', { locked: false })
        await mustKeepTerms(tx, member, thread)
        if (isUnnamed) await mustAllowUnnamed(tx)
        if (answered?.isOpen !== true) throw new Refusal('gone', GONE)
        const place = {
          threadId: thread.id,
          parentId: answered.id,
          clientKey: input.clientKey,
          isUnnamed,
        }
        const standing = havingHeard(await standingOf(tx, member, facts), outside)
        const said = { words: input.words, html, contentNote, isByApproval: thread.byApproval }
        return addComment(tx, member, { standing, ...place, ...said, draft: boxOf(input) })
      })
    },
  )
}

const boxOf = ({ parentId, threadId }: PostCommentInput): DraftBox =>
  parentId === undefined ? { kind: 'thread', threadId } : { kind: 'reply', commentId: parentId }
