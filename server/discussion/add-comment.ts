import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { MemberActor } from '@/domain/actor'
import { boxName, type DraftBox } from '@/domain/discussion/draft-box'
import { checkedWords, isTrusted, runChecks } from '@/domain/moderation/checks'
import { firstVisibility } from '@/domain/moderation/verdict'
import { HELD_PRIORITY } from '@/domain/moderation/report'
import type { Statements } from '@/server/statements'
import { tellOfWords } from '@/server/notifications/tell-of-comment'

import { announceChange } from './announce-change'
import type { Standing } from './author-standing'
import { mustBeFreeToWrite } from './must-be-free-to-write'
import { storeComment } from './store-comment'

export type NewComment = {
  /** What the checks know of whoever writes. */
  author: Standing
  threadId: string
  parentId: string | null
  words: string
  contentNote: string
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
 * Stores a comment with its first revision and what the checks said of it; opens a case when it is held, tells those
 * concerned when it is not. Within the caller's transaction, the thread's row and the author's drafts locked.
 */
export async function addComment(
  tx: Statements,
  actor: MemberActor,
  comment: NewComment,
): Promise<PostedComment> {
  const { author, words, html, contentNote, isByApproval = false, draft, ...place } = comment
  await mustBeFreeToWrite(tx, actor.id, author.sanctions)
  const outcomes = runChecks(checkedWords(comment), { ...author, isByApproval })
  const visibility = firstVisibility(outcomes, isTrusted(author))
  const isHeld = visibility === 'PENDING'
  const stored = { ...place, authorId: actor.id, visibility, words, html, contentNote }
  const box = draft === undefined ? null : boxName(draft)
  const id = await storeComment(tx, { ...stored, box }, outcomes)
  if (isHeld) {
    await tx.$executeRaw`
      INSERT INTO "case" (id, comment_id, priority, sources)
      VALUES (${uuidv7()}::uuid, ${id}::uuid, ${HELD_PRIORITY}::int, '{HELD}')`
  } else {
    await tellOfWords(tx, { id, authorId: actor.id, isUnnamed: comment.isUnnamed, markdown: words })
    await announceChange(tx, comment.threadId)
  }
  return { id, threadId: comment.threadId, isHeld }
}
