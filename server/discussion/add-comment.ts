import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { MemberActor } from '@/domain/actor'
import { boxName, type DraftBox } from '@/domain/discussion/draft-box'
import { checkedWords, isTrusted, runChecks } from '@/domain/moderation/checks'
import { firstVisibility } from '@/domain/moderation/verdict'
import { bringForward } from '@/server/moderation/bring-forward'
import { printOfWords, type Standing } from '@/server/moderation/what-checks-know'
import type { Statements } from '@/server/statements'
import { tellOfWords } from '@/server/notifications/tell-of-comment'
import { recordEvent } from '@/server/webhooks/record-event'

import { announceChange } from './announce-change'
import { mustBeFreeToWrite } from './must-be-free-to-write'
import { mustQuoteReadable } from './must-quote-readable'
import { storeComment } from './store-comment'

export type NewComment = {
  /** What the checks know of whoever writes these words. */
  standing: Standing
  threadId: string
  parentId: string | null
  words: string
  contentNote: string
  /** Of words that open a conversation: the checks read it with them. */
  title?: string
  /** Rendered by the caller, before it locks anything. */
  html: string
  clientKey: string
  /** As "a reader". The caller has asked whether the library allows it. */
  isUnnamed: boolean
  /** Where replies wait for a moderator. */
  isByApproval?: boolean
  /** Where the words were kept while they were written: that draft goes. */
  draft?: DraftBox
}

export type PostedComment = { id: string; threadId: string; isHeld: boolean }

/**
 * Stores a comment with its first revision and what the checks said of it; opens a case when they ask for one, tells those
 * concerned when it is not held. Within the caller's transaction, the thread's row and the author's drafts locked.
 */
export async function addComment(
  tx: Statements,
  actor: MemberActor,
  comment: NewComment,
): Promise<PostedComment> {
  const { standing, title, words, html, contentNote, isByApproval = false, ...rest } = comment
  const { draft, ...place } = rest
  await mustBeFreeToWrite(tx, actor.id, standing.sanctions)
  await mustQuoteReadable(tx, words, comment.threadId)
  const [{ author, known }, checked] = [standing, checkedWords(comment)]
  const read = title === undefined ? checked : `${title}\n\n${checked}`
  const outcomes = runChecks(read, { ...author, isByApproval }, known)
  const visibility = firstVisibility(outcomes, isTrusted(author, known.inForce))
  const isHeld = visibility === 'PENDING'
  const id = uuidv7()
  const stored = {
    id,
    ...place,
    authorId: actor.id,
    visibility,
    words,
    html,
    contentNote,
    print: printOfWords(checked),
  }
  const box = draft === undefined ? null : boxName(draft)
  const asked = { outcomes, isHeld, isHeldByCheck: isHeld, isModerator: author.isModerator }
  const said = { id, authorId: actor.id, isUnnamed: comment.isUnnamed, markdown: words }
  // Asked at once, done in this order.
  await Promise.all([
    storeComment(tx, { ...stored, box }, outcomes),
    bringForward(tx, id, asked),
    recordEvent(tx, isHeld ? 'comment.held' : 'comment.posted', { commentId: id }),
    isHeld ? null : tellOfWords(tx, said),
  ])
  if (!isHeld) await announceChange(tx, comment.threadId)
  return { id, threadId: comment.threadId, isHeld }
}
