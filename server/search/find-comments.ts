import 'server-only'
import type { RowChoice } from '@/domain/search/tsquery'
import type { Transaction } from '@/server/db'

import { CANDIDATES_MAX, candidatesTold, WEIGHTS, type Candidates } from './candidates'
import type { ToldCandidates } from './candidates'
import type { Question } from './read-question'
import { windowQueries } from './window-queries'

/** Comments that everyone may read unfolded, in their words of today: the comment itself is asked whether it is one. */
export async function findComments(
  tx: Transaction,
  question: Question,
  { choices, today }: { choices: RowChoice[][]; today: Date },
): Promise<Candidates> {
  const { query } = question
  const windows = windowQueries(question, question.lastComment, choices)
  const [{ told }] = await tx.$queryRaw<[{ told: ToldCandidates }]>`
    /* kept: search-comments */
    WITH near AS MATERIALIZED (
      SELECT *, words @@ ${query}::tsquery AS fits FROM search_comment
      WHERE words @@ ${windows.near}::tsquery
      LIMIT ${windows.rowsMax}::int
    ), middle AS MATERIALIZED (
      SELECT *, words @@ ${query}::tsquery AS fits FROM search_comment
      WHERE words @@ ${windows.middle}::tsquery AND number + 0 < ${windows.middleBelow}::int
        AND (SELECT count(*) FILTER (WHERE fits) FROM near) < ${windows.enough}::int
      LIMIT ${windows.rowsMax}::int
    ), older AS MATERIALIZED (
      SELECT *, words @@ ${query}::tsquery AS fits FROM search_comment
      WHERE words @@ ${windows.older}::tsquery AND number + 0 < ${windows.olderBelow}::int
        AND (SELECT count(*) FILTER (WHERE fits) FROM near)
          + (SELECT count(*) FILTER (WHERE fits) FROM middle) < ${windows.enough}::int
        AND (SELECT count(*) FROM middle) < ${windows.rowsMax}::int
      LIMIT ${windows.rowsMax}::int
    ), found AS MATERIALIZED (
      SELECT s.number, extract(year FROM c.created_at AT TIME ZONE 'UTC')::int AS year,
        0.7 * ts_rank_cd(${WEIGHTS}::float4[], s.words, ${query}::tsquery, 1)
          * (1 + 0.2 / (1 + greatest(0, ${today}::date - c.created_at::date) / 365.0)) AS rank
      FROM (SELECT * FROM near UNION ALL SELECT * FROM middle UNION ALL SELECT * FROM older) s
        JOIN comment c ON c.id = s.comment_id AND c.current_revision_id = s.revision_id
        JOIN thread t ON t.id = c.thread_id
        LEFT JOIN essay e ON e.id = t.essay_id
        LEFT JOIN question q ON q.id = t.question_id
      WHERE s.fits AND c.visibility = 'PUBLISHED' AND c.author_deleted_at IS NULL AND c.purged_at IS NULL
        AND e.withdrawn_at IS NULL AND e.scheduled_for IS NULL AND q.withdrawn_at IS NULL
    )
    SELECT json_build_object(
      'best', (SELECT json_agg(best) FROM (
        SELECT 'COMMENT' AS kind, number, coalesce(rank, 0.01) AS rank
        FROM found ORDER BY rank DESC, number DESC LIMIT ${CANDIDATES_MAX}::int) best),
      'counts', json_build_object('COMMENT', (SELECT count(*) FROM found)),
      'isMore', ${windows.rowsMax}::int <= greatest(
          (SELECT count(*) FROM near), (SELECT count(*) FROM middle), (SELECT count(*) FROM older))
        OR ${windows.middleBelow}::int > 0
          AND (SELECT count(*) FILTER (WHERE fits) FROM near) >= ${windows.enough}::int
        OR ${windows.olderBelow}::int > 0 AND (SELECT count(*) FILTER (WHERE fits) FROM near)
            + (SELECT count(*) FILTER (WHERE fits) FROM middle) >= ${windows.enough}::int,
      'year', (SELECT json_object_agg(year, n) FROM (
        SELECT year, count(*) n FROM found GROUP BY 1) t)
    ) AS told`
  return candidatesTold(told)
}
