import 'server-only'
import type { Transaction } from '@/server/db'
import { lockFound } from '@/server/discussion/lock-found'
import { lockDecided } from '@/server/discussion/lock-quoted'

/**
 * Takes for this transaction every conversation in which these comments may be quoted: their own, those linked with it, and wherever
 * their address stands in somebody's words. Returns their ids; what was moved or quoted while one waited is taken too, and then
 * nobody quotes them until the end. Then the comments, then what the conversations are about: all that a decision changes is taken
 * before the end of the log, in the order in which whoever writes takes it.
 */
export async function lockWhereQuoted(
  tx: Transaction,
  commentIds: readonly string[],
): Promise<readonly string[]> {
  const threads = await lockFound(tx, {
    find: () => whereQuoted(tx, commentIds),
    thenTake: () => lockDecided(tx, commentIds),
  })
  await lockCommentsAndSubjects(tx, commentIds, threads)
  return threads
}

async function lockCommentsAndSubjects(
  tx: Transaction,
  commentIds: readonly string[],
  threadIds: readonly string[],
): Promise<void> {
  const [comments, threads] = [[...commentIds], [...threadIds]]
  await tx.$queryRaw`
    /* kept: take-decided-comments */
    SELECT 1 FROM comment WHERE id = ANY(${comments}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  await tx.$queryRaw`
    /* kept: take-decided-subjects */
    WITH about AS (SELECT essay_id, question_id FROM thread WHERE id = ANY(${threads}::uuid[])), e AS (
      SELECT 1 FROM essay WHERE id IN (SELECT essay_id FROM about) ORDER BY id FOR NO KEY UPDATE
    ), q AS (
      SELECT 1 FROM question WHERE id IN (SELECT question_id FROM about) ORDER BY id FOR NO KEY UPDATE
    )
    SELECT (SELECT count(*) FROM e)::int, (SELECT count(*) FROM q)::int`
}

async function whereQuoted(tx: Transaction, commentIds: readonly string[]): Promise<string[]> {
  const ids = [...commentIds]
  const rows = await tx.$queryRaw<{ id: string }[]>`
    /* kept: where-quoted */
    WITH RECURSIVE linked AS (
      SELECT thread_id AS id FROM comment WHERE id = ANY(${ids}::uuid[])
      UNION
      SELECT CASE WHEN event.thread_id = linked.id THEN event.other_thread_id ELSE event.thread_id END
      FROM thread_event event JOIN linked ON linked.id IN (event.thread_id, event.other_thread_id)
      WHERE event.other_thread_id IS NOT NULL
    )
    SELECT id FROM linked
    UNION
    SELECT c.thread_id FROM comment_revision r JOIN comment c ON c.id = r.comment_id
    WHERE r.markdown LIKE '%/c/%' AND comments_named(r.markdown) && ${ids}::uuid[]`
  return rows.map(({ id }) => id)
}
