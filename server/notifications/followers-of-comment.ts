import 'server-only'
import type { Recipient } from '@/domain/notifications/recipients'
import type { Transaction } from '@/server/db'

/**
 * Whoever follows the conversation, what it is about, or the member who wrote: with an entry for each of these. Whoever
 * hides what they write from their profile cannot be followed through it.
 */
export async function followersOfComment(tx: Transaction, commentId: string): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT f.member_id::text AS "memberId",
      CASE
        WHEN f.thread_id IS NOT NULL THEN 'FOLLOWED_THREAD'
        WHEN f.followed_id IS NOT NULL THEN 'FOLLOWED_MEMBER'
        ELSE 'FOLLOWED_DISCUSSION'
      END AS reason
    FROM comment c
      JOIN thread t ON t.id = c.thread_id
      JOIN member w ON w.id = c.author_id
      JOIN follow f ON f.thread_id = t.id OR f.essay_id = t.essay_id OR f.question_id = t.question_id
        OR (f.followed_id = c.author_id AND 'COMMENTS' = ANY(w.profile_shows))
    WHERE c.id = ${commentId}::uuid`
}
