import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { StoredComment, Visibility } from '@/domain/discussion/conversation'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import type { OwnHidden } from './own-hidden'

/** A comment as `STORED` names its columns. */
export type StoredRow = Omit<StoredComment, 'handle' | 'html' | 'contentNote' | 'createdAt'> & {
  handle: string | null
  html: string | null
  contentNote: string | null
  /** Milliseconds since 1970: to read fifty times as text takes longer than to find the rows. */
  createdAt: number
  visibility: Visibility
}

/** The columns of a stored comment `c` that are the same for every reader. */
const COLUMNS_OF_ALL: Sql = sql`
  c.id, c.parent_id AS "parentId", c.author_id AS "authorId", m.handle,
  num_nonnulls(m.paused_at, m.erase_at, m.erased_at) > 0 AS "isAway",
  CASE WHEN a.account IS NOT NULL AND lower(m.handle) = lower(a.account) THEN 'author'
    WHEN 'MODERATOR' = ANY(m.roles) THEN 'moderator' END AS part,
  c.is_unnamed AS "isUnnamed", r.html, date_part('epoch', c.created_at) * 1000 AS "createdAt", c.visibility,
  c.author_deleted_at IS NOT NULL AS "isDeletedByAuthor", c.purged_at IS NOT NULL AS "isErased",
  c.reply_count AS "replyCount", r.content_note AS "contentNote",
  c.edited_at IS NOT NULL AS "isEdited", c.waiting_revision_id IS NOT NULL AS "isEditWaiting"`

/** The columns of a stored comment `c`, and of its author's own also why they were restricted. */
export const storedColumns = (readerId: string | null): Sql => sql`${COLUMNS_OF_ALL},
  CASE WHEN c.author_id = ${readerId}::uuid THEN (
    SELECT json_build_object('decisionId', d.id, 'rule', w.rule, 'ruleTitle', w.rule_title,
      'law', w.law, 'facts', w.facts)
    FROM decision d JOIN statement_of_reasons w ON w.decision_id = d.id
    WHERE d.comment_id = c.id AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.reverses_id = d.id)
      AND w.restriction = c.visibility::text
    ORDER BY d.number DESC LIMIT 1) END AS statement`

/** The same for whoever has no words of their own: PostgreSQL need not even make ready to look for reasons. */
export const STORED_FOR_ALL: Sql = sql`${COLUMNS_OF_ALL}, NULL AS statement`

/** What the columns of a stored comment are read from. */
export const STORED_TABLES: Sql = sql`comment c JOIN member m ON m.id = c.author_id
  JOIN thread t ON t.id = c.thread_id
  LEFT JOIN essay e ON e.id = t.essay_id LEFT JOIN author a ON a.id = e.author_id
  LEFT JOIN comment_revision r ON r.id = c.current_revision_id`

/** These comments in the order of writing, whoever may read them: `conversation()` decides that. */
export async function storedComments(
  ids: readonly string[],
  readerId: string | null,
): Promise<StoredComment[]> {
  const rows = await readRows<StoredRow>(sql`
    /* kept: stored-comments */
    SELECT ${storedColumns(readerId)} FROM ${STORED_TABLES}
    WHERE c.id = ANY(${ids}::uuid[])
    ORDER BY c.created_at, c.id`)
  return rows.map((row) => storedComment(row))
}

/** With what hangs on it for one reader alone. */
export const storedComment = (row: StoredRow, hidden?: OwnHidden): StoredComment => ({
  ...row,
  replyCount: row.replyCount + (hidden?.repliesTo.get(row.id) ?? 0),
  handle: shownName(row.handle),
  html: row.html ?? '',
  contentNote: row.contentNote ?? '',
  createdAt: new Date(Math.round(row.createdAt)).toISOString(),
})
