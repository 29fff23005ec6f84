import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { MemberActor } from '@/domain/actor'
import { checkedWords, isTrusted, runChecks } from '@/domain/moderation/checks'
import { firstVisibility } from '@/domain/moderation/verdict'
import { HELD_PRIORITY } from '@/domain/moderation/report'
import type { Statements } from '@/server/statements'
import { tellOfWords } from '@/server/notifications/tell-of-comment'

import { announceChange } from './announce-change'
import { authorStanding } from './author-standing'
import { mustBeFreeToWrite } from './must-be-free-to-write'
import { storeComment } from './store-comment'

export type NewComment = {
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
}

export type PostedComment = { id: string; threadId: string; isHeld: boolean }

/**
 * Stores a comment with its first revision and what the checks said of it; opens a case when it is held, tells those
 * concerned when it is not. Within the caller's transaction, the thread's row locked.
 */
export async function addComment(
  tx: Statements,
  actor: MemberActor,
  comment: NewComment,
): Promise<PostedComment> {
  const author = await authorStanding(tx, actor)
  await mustBeFreeToWrite(tx, actor.id, author.sanctions)
  const { words, html, contentNote, isByApproval = false, ...place } = comment
  const outcomes = runChecks(checkedWords(comment), { ...author, isByApproval })
  const visibility = firstVisibility(outcomes, isTrusted(author))
  const isHeld = visibility === 'PENDING'
  const stored = { ...place, authorId: actor.id, visibility, words, html, contentNote }
  const id = await storeComment(tx, stored, outcomes)
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
