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
    WITH muted AS MATERIALIZED (
      SELECT muted_id FROM mute WHERE member_id = ${readerId}::uuid
    )
    SELECT t.id, n.count
    FROM thread_visit v JOIN thread t ON t.id = v.thread_id
      LEFT JOIN essay e ON e.id = t.essay_id
      LEFT JOIN question q ON q.id = t.question_id
      CROSS JOIN LATERAL (SELECT least(count(*), ${NEWS_COUNTED_MAX + 1}::int)::int AS count FROM (
        (SELECT c.id FROM comment c
          WHERE c.thread_id = t.id AND c.created_at > v.seen_at AND comment_is_open(c)
            AND c.author_id <> v.member_id
            AND (c.is_unnamed OR c.author_id NOT IN (SELECT muted_id FROM muted))
          ORDER BY c.created_at LIMIT ${NEWS_COUNTED_MAX + 1}::int)
        UNION
        (SELECT c.id FROM decision d JOIN comment c ON c.id = d.comment_id
          WHERE d.created_at > v.seen_at AND d.state_before = 'PENDING' AND d.state_after IN ('PUBLISHED', 'LIMITED')
            AND c.thread_id = t.id AND comment_is_open(c) AND c.author_id <> v.member_id
            AND (c.is_unnamed OR c.author_id NOT IN (SELECT muted_id FROM muted)))
      ) told) n
    WHERE v.member_id = ${readerId}::uuid AND n.count > 0
      AND ((${kind} = 'essay' AND e.slug = ${slug}) OR (${kind} = 'question' AND q.slug = ${slug}))`
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}
