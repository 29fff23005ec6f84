import 'server-only'
import { NEWS_MAX, type NewComment, type ThreadNews } from '@/domain/discussion/thread-news'
import { db } from '@/server/db'

type Row = { id: string; depth: number; after: string | null }

/** On a page of a conversation stand four levels below the first comment. */
const LEVELS = 4

/**
 * What came into a conversation after `since` and is new to this member: written then, or let through then. Not their own
 * words, nor those of whoever they muted; except without a name, or it would show who spoke.
 */
export async function newInThread(
  memberId: string,
  threadId: string,
  since: Date,
): Promise<Pick<ThreadNews, 'comments' | 'hasMore'>> {
  const rows = await db.$queryRaw<Row[]>`
    /* kept: new-in-thread */
    WITH muted AS MATERIALIZED (
      SELECT muted_id FROM mute WHERE member_id = ${memberId}::uuid
    ), arrived AS (
      (SELECT c.id, c.created_at AS at FROM comment c
        WHERE c.thread_id = ${threadId}::uuid AND c.created_at > ${since}
          AND comment_is_open(c) AND c.author_id <> ${memberId}::uuid
          AND (c.is_unnamed OR c.author_id NOT IN (SELECT muted_id FROM muted))
        ORDER BY c.created_at LIMIT ${NEWS_MAX + 1}::int)
      UNION ALL
      (SELECT c.id, d.created_at FROM decision d JOIN comment c ON c.id = d.comment_id
        WHERE d.created_at > ${since} AND d.state_before = 'PENDING' AND d.state_after IN ('PUBLISHED', 'LIMITED')
          AND c.thread_id = ${threadId}::uuid AND c.created_at <= ${since}
          AND comment_is_open(c) AND c.author_id <> ${memberId}::uuid
          AND (c.is_unnamed OR c.author_id NOT IN (SELECT muted_id FROM muted)))
    ), told AS MATERIALIZED (
      SELECT c.id, c.parent_id, c.depth, min(a.at) AS at FROM arrived a JOIN comment c ON c.id = a.id
      GROUP BY c.id, c.parent_id, c.depth ORDER BY min(a.at), c.id LIMIT ${NEWS_MAX + 1}::int
    )
    SELECT t.id, t.depth, before.id AS after
    FROM told t
      LEFT JOIN comment one ON one.id = t.parent_id AND t.depth BETWEEN 2 AND ${LEVELS}::int
      LEFT JOIN comment two ON two.id = one.parent_id AND t.depth BETWEEN 3 AND ${LEVELS}::int
      LEFT JOIN comment three ON three.id = two.parent_id AND t.depth = ${LEVELS}::int
      LEFT JOIN comment top ON top.id =
        CASE t.depth WHEN 1 THEN t.id WHEN 2 THEN one.id WHEN 3 THEN two.id WHEN 4 THEN three.id END
      LEFT JOIN LATERAL (
        SELECT c.id FROM comment c
        WHERE c.parent_id = top.parent_id AND (c.created_at, c.id) < (top.created_at, top.id)
        ORDER BY c.created_at DESC, c.id DESC LIMIT 1) before ON true
    ORDER BY t.at, t.id`
  return { comments: rows.slice(0, NEWS_MAX).map(placed), hasMore: rows.length > NEWS_MAX }
}

const placed = ({ id, depth, after }: Row): NewComment => ({
  id,
  page: depth > LEVELS ? 'branch' : { after },
})
