import 'server-only'
import { sql } from '@/server/db'
import { askLast, type Statements } from '@/server/statements'

/**
 * Raises the versions of a thread and of its essay (or question), and announces both when the transaction commits: in one
 * statement, because the essay's row keeps all who write about it waiting from here on. Call it last, with the thread's row
 * locked. The thread's counters are kept by the database, whoever changes a comment.
 */
export async function announceChange(tx: Statements, threadId: string): Promise<void> {
  const announced = sql`
    /* kept: announce-change */
    WITH t AS (
      UPDATE thread SET version = version + 1 WHERE id = ${threadId}::uuid
      RETURNING id, version, essay_id, question_id
    ), e AS (
      UPDATE essay SET discussion_version = discussion_version + 1 FROM t WHERE essay.id = t.essay_id
      RETURNING slug
    ), q AS (
      UPDATE question SET discussion_version = discussion_version + 1 FROM t
      WHERE question.id = t.question_id RETURNING slug
    )
    SELECT pg_notify('interleaf_discussion', json_strip_nulls(json_build_object(
      'thread', t.id, 'version', t.version,
      'essay', (SELECT slug FROM e), 'question', (SELECT slug FROM q)))::text)
    FROM t`
  await askLast(tx, announced)
}
