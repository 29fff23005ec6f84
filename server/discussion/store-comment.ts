import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { Visibility } from '@/domain/discussion/conversation'
import type { CheckOutcome } from '@/domain/moderation/verdict'
import type { Statements } from '@/server/statements'

type Comment = {
  id: string
  threadId: string
  parentId: string | null
  authorId: string
  visibility: Visibility
  isUnnamed: boolean
  clientKey: string
  words: string
  html: string
  contentNote: string
  /** By which the same words of others are found; null for few words. */
  print: string | null
  /** Name of the box whose draft goes, now that its words are sent. */
  box: string | null
}

/**
 * Stores a comment, its first revision and what each check said of it, in one statement: whoever writes in the same
 * conversation waits for it, and the search index, which follows each change of a comment, is written once. The draft of
 * the words goes with it.
 */
export async function storeComment(
  tx: Statements,
  comment: Comment,
  outcomes: readonly CheckOutcome[],
): Promise<void> {
  const [{ id }, revisionId] = [comment, uuidv7()]
  const checks = outcomes.map((outcome) => ({ id: uuidv7(), ...outcome }))
  await tx.$executeRaw`
    /* kept: store-comment */
    WITH revision AS (
      INSERT INTO comment_revision (
        id, comment_id, number, markdown, html, content_note, is_held, words_print)
      VALUES (${revisionId}::uuid, ${id}::uuid, 1, ${comment.words}, ${comment.html},
        ${comment.contentNote}, ${comment.visibility === 'PENDING'}::boolean, ${comment.print})
    ), checked AS (
      INSERT INTO check_result (
        id, revision_id, "check", rule_version, verdict, evidence, milliseconds)
      SELECT o.id, ${revisionId}::uuid, o."check", o."ruleVersion", o.verdict, o.evidence,
        coalesce(o.milliseconds, 0)
      FROM json_to_recordset(${JSON.stringify(checks)}::json)
        AS o(id uuid, "check" text, "ruleVersion" int, verdict check_verdict, evidence text,
          milliseconds int)
    ), forgotten AS (
      DELETE FROM draft WHERE member_id = ${comment.authorId}::uuid AND box = ${comment.box}
    )
    INSERT INTO comment (
      id, thread_id, parent_id, author_id, visibility, is_unnamed, client_key, current_revision_id)
    VALUES (${id}::uuid, ${comment.threadId}::uuid, ${comment.parentId}::uuid, ${comment.authorId}::uuid,
      ${comment.visibility}::visibility, ${comment.isUnnamed}::boolean, ${comment.clientKey}::uuid,
      ${revisionId}::uuid)`
}
