import 'server-only'
import type { RowChoice } from '@/domain/search/tsquery'
import type { Transaction } from '@/server/db'

import { CANDIDATES_MAX, candidatesTold, WEIGHTS, type Candidates } from './candidates'
import type { ToldCandidates } from './candidates'
import type { Question } from './read-question'
import { windowQueries } from './window-queries'

/** Passages of essays. Of one essay the second best counts half as much, the third a third, and so on. */
export async function findPassages(
  tx: Transaction,
  question: Question,
  { choices, today }: { choices: RowChoice[][]; today: Date },
): Promise<Candidates> {
  const { query } = question
  const windows = windowQueries(question, question.lastEntry, choices)
  const [{ told }] = await tx.$queryRaw<[{ told: ToldCandidates }]>`
    /* kept: search-passages */
    WITH near AS MATERIALIZED (
      SELECT number, subject_id, revision_id, author, series, concepts, year, day, words,
        search_fullness(text) AS fullness, words @@ ${query}::tsquery AS fits FROM search_entry
      WHERE kind = 'PASSAGE' AND words @@ ${windows.near}::tsquery
      LIMIT ${windows.rowsMax}::int
    ), middle AS MATERIALIZED (
      SELECT number, subject_id, revision_id, author, series, concepts, year, day, words,
        search_fullness(text) AS fullness, words @@ ${query}::tsquery AS fits FROM search_entry
      WHERE kind = 'PASSAGE' AND words @@ ${windows.middle}::tsquery AND number + 0 < ${windows.middleBelow}::int
        AND (SELECT count(*) FILTER (WHERE fits) FROM near) < ${windows.enough}::int
      LIMIT ${windows.rowsMax}::int
    ), older AS MATERIALIZED (
      SELECT number, subject_id, revision_id, author, series, concepts, year, day, words,
        search_fullness(text) AS fullness, words @@ ${query}::tsquery AS fits FROM search_entry
      WHERE kind = 'PASSAGE' AND words @@ ${windows.older}::tsquery AND number + 0 < ${windows.olderBelow}::int
        AND (SELECT count(*) FILTER (WHERE fits) FROM near)
          + (SELECT count(*) FILTER (WHERE fits) FROM middle) < ${windows.enough}::int
        AND (SELECT count(*) FROM middle) < ${windows.rowsMax}::int
      LIMIT ${windows.rowsMax}::int
    ), found AS MATERIALIZED (
      SELECT s.number, s.subject_id, s.author, s.series, s.concepts, s.year,
        ts_rank_cd(${WEIGHTS}::float4[], s.words, ${query}::tsquery, 1) * s.fullness
          * (1 + 0.2 / (1 + greatest(0, ${today}::date - s.day) / 365.0)) AS rank
      FROM (SELECT * FROM near UNION ALL SELECT * FROM middle UNION ALL SELECT * FROM older) s
        JOIN essay e ON e.id = s.subject_id AND e.current_revision_id = s.revision_id
      WHERE s.fits AND e.withdrawn_at IS NULL AND e.scheduled_for IS NULL
    )
    SELECT json_build_object(
      'best', (SELECT json_agg(best) FROM (
        SELECT 'PASSAGE' AS kind, number,
          coalesce(rank, 0.02) / row_number() OVER (PARTITION BY subject_id ORDER BY rank DESC, number) AS rank
        FROM found ORDER BY rank DESC, number DESC LIMIT ${CANDIDATES_MAX}::int) best),
      'counts', json_build_object('PASSAGE', (SELECT count(*) FROM found)),
      'isMore', ${windows.rowsMax}::int <= greatest(
          (SELECT count(*) FROM near), (SELECT count(*) FROM middle), (SELECT count(*) FROM older))
        OR ${windows.middleBelow}::int > 0
          AND (SELECT count(*) FILTER (WHERE fits) FROM near) >= ${windows.enough}::int
        OR ${windows.olderBelow}::int > 0 AND (SELECT count(*) FILTER (WHERE fits) FROM near)
            + (SELECT count(*) FILTER (WHERE fits) FROM middle) >= ${windows.enough}::int,
      'author', (SELECT json_object_agg(author, n) FROM (
        SELECT author, count(*) n FROM found GROUP BY 1) t),
      'series', (SELECT json_object_agg(series, n) FROM (
        SELECT series, count(*) n FROM found WHERE series IS NOT NULL GROUP BY 1) t),
      'concept', (SELECT json_object_agg(slug, n) FROM (
        SELECT slug, count(*) n FROM found, unnest(concepts) slug GROUP BY 1) t),
      'year', (SELECT json_object_agg(year, n) FROM (
        SELECT year, count(*) n FROM found WHERE year IS NOT NULL GROUP BY 1) t)
    ) AS told`
  return candidatesTold(told)
}
