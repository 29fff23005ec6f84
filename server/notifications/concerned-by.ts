import 'server-only'
import type { Recipient } from '@/domain/notifications/recipients'
import type { Statements } from '@/server/statements'

/** Someone a comment concerns, whether they muted its author, and whether their account rests (as `isAtRest` says). */
export type Concerned = Recipient & { isMuting: boolean; rests: boolean }

/**
 * Whom a comment concerns, with an entry for each reason: those it addresses, whom it answers, who opened the conversation,
 * and whoever follows that, what it is about, or the member who wrote. Whoever hides what they write from their profile
 * cannot be followed through it.
 */
export async function concernedBy(
  tx: Statements,
  commentId: string,
  addressed: readonly Recipient[],
): Promise<Concerned[]> {
  return tx.$queryRaw<Concerned[]>`
    /* kept: concerned-by */
    WITH said AS (
      SELECT c.author_id, c.parent_id, t.id AS thread_id, t.author_id AS opener_id, t.essay_id, t.question_id,
        'COMMENTS' = ANY(w.profile_shows) AS can_be_followed
      FROM comment c JOIN thread t ON t.id = c.thread_id JOIN member w ON w.id = c.author_id
      WHERE c.id = ${commentId}::uuid
    ), concerned (member_id, reason) AS (
      SELECT o."memberId", o.reason FROM json_to_recordset(${JSON.stringify(addressed)}::json)
        AS o("memberId" uuid, reason text)
      UNION ALL SELECT p.author_id, 'REPLY' FROM said JOIN comment p ON p.id = said.parent_id
      UNION ALL SELECT opener_id, 'NEW_COMMENT' FROM said
      UNION ALL SELECT f.member_id, 'FOLLOWED_THREAD' FROM said JOIN follow f ON f.thread_id = said.thread_id
      UNION ALL SELECT f.member_id, 'FOLLOWED_DISCUSSION' FROM said JOIN follow f ON f.essay_id = said.essay_id
      UNION ALL SELECT f.member_id, 'FOLLOWED_DISCUSSION' FROM said JOIN follow f ON f.question_id = said.question_id
      UNION ALL SELECT f.member_id, 'FOLLOWED_MEMBER' FROM said JOIN follow f ON f.followed_id = said.author_id
        WHERE can_be_followed
    )
    SELECT m.id::text AS "memberId", c.reason, u.member_id IS NOT NULL AS "isMuting",
      num_nonnulls(m.paused_at, m.erase_at, m.erased_at) > 0 AS rests
    FROM concerned c JOIN member m ON m.id = c.member_id CROSS JOIN said
      LEFT JOIN mute u ON u.member_id = m.id AND u.muted_id = said.author_id`
}
