import 'server-only'
import type { Actor } from '@/domain/actor'
import { NEWS_COUNTED_MAX } from '@/domain/discussion/thread-news'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'

import { readerOf } from './reader-of'

/**
 * How much is new to this reader in each conversation about a subject, by its id: `NEWS_COUNTED_MAX` + 1 at most. Without those
 * where nothing is, and those where they never were. What is new is what `newInThread` tells.
 */
export async function newInDiscussion(
  actor: Actor,
  { kind, slug }: Pick<ThreadSubject, 'kind' | 'slug'>,
): Promise<Record<string, number>> {
  const readerId = readerOf(actor)
  if (readerId === null || !isSlug(slug)) return {}
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT t.id, n.count
    FROM thread_visit v JOIN thread t ON t.id = v.thread_id
      LEFT JOIN essay e ON e.id = t.essay_id
      LEFT JOIN question q ON q.id = t.question_id
      CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (
        SELECT DISTINCT c.id FROM (
          SELECT id FROM comment WHERE thread_id = t.id AND created_at > v.seen_at
          UNION ALL
          SELECT d.comment_id FROM decision d WHERE d.created_at > v.seen_at
            AND d.state_before = 'PENDING' AND d.state_after IN ('PUBLISHED', 'LIMITED')
        ) arrived JOIN comment c ON c.id = arrived.id
        WHERE c.thread_id = t.id AND comment_is_open(c) AND c.author_id <> v.member_id
          AND (c.is_unnamed OR NOT EXISTS (
            SELECT 1 FROM mute m WHERE m.member_id = v.member_id AND m.muted_id = c.author_id))
        LIMIT ${NEWS_COUNTED_MAX + 1}::int) told) n
    WHERE v.member_id = ${readerId}::uuid AND n.count > 0
      AND ((${kind} = 'essay' AND e.slug = ${slug}) OR (${kind} = 'question' AND q.slug = ${slug}))`
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}
