import 'server-only'
import type { Transaction } from '@/server/db'

import { CANDIDATES_MAX, candidatesTold, WEIGHTS, type Candidates } from './candidates'
import type { ToldCandidates } from './candidates'

/** Queries with what was chosen, one for each way a name may be meant; without one nothing is found that way. */
type NameQueries = {
  /** For titles, names and what is said of them. */
  words?: string
  /** For essays whose whole text has all the words, wherever they stand. */
  whole?: string
  /** For names alone, in words as they are written or begin. */
  names?: string
  today: Date
}

const NOTHING = "'='"
const NAMED_MAX = 150
/** Essays that say all the words somewhere stand behind all others: of a common word some are enough. */
const WHOLE_MAX = 50

/** Essays by their titles, subtitles, authors and whole texts; concepts, questions and authors. */
export async function findNames(tx: Transaction, queries: NameQueries): Promise<Candidates> {
  const { words = NOTHING, whole = NOTHING, names = NOTHING, today } = queries
  const [{ told }] = await tx.$queryRaw<[{ told: ToldCandidates }]>`
    /* kept: search-names */
    WITH named AS MATERIALIZED (
      SELECT number, kind, subject_id, revision_id, author, series, concepts, year, day, words, names FROM search_entry s
      WHERE s.kind <> 'PASSAGE' AND (s.words @@ ${words}::tsquery OR s.names @@ ${names}::tsquery)
      LIMIT ${NAMED_MAX}::int
    ), whole AS MATERIALIZED (
      SELECT number, kind, subject_id, revision_id, author, series, concepts, year, day, words, names FROM search_entry s
      WHERE s.kind = 'ESSAY' AND s.whole @@ ${whole}::tsquery AND NOT s.words @@ ${words}::tsquery
      LIMIT ${WHOLE_MAX}::int
    ), found AS MATERIALIZED (
      SELECT s.number, s.kind, s.author, s.series, s.concepts, s.year,
        CASE WHEN s.words @@ ${words}::tsquery THEN
          CASE s.kind WHEN 'ESSAY' THEN 4 WHEN 'CONCEPT' THEN 3.5 ELSE 3 END
            * ts_rank_cd(${WEIGHTS}::float4[], s.words, ${words}::tsquery, 1)
            * (1 + 0.2 / (1 + greatest(0, ${today}::date - s.day) / 365.0))
        WHEN s.names @@ ${names}::tsquery THEN
          ts_rank_cd(${WEIGHTS}::float4[], s.names, ${names}::tsquery, 1)
        ELSE 0.01 END AS rank
      FROM (SELECT * FROM named UNION ALL SELECT * FROM whole) s
        LEFT JOIN essay e ON s.kind = 'ESSAY' AND e.id = s.subject_id
      WHERE CASE s.kind
        WHEN 'ESSAY' THEN e.withdrawn_at IS NULL AND e.scheduled_for IS NULL
          AND e.current_revision_id = s.revision_id
        WHEN 'QUESTION' THEN EXISTS (
          SELECT FROM question q WHERE q.id = s.subject_id AND q.withdrawn_at IS NULL)
        WHEN 'AUTHOR' THEN EXISTS (
          SELECT FROM essay w WHERE w.author_id = s.subject_id AND w.withdrawn_at IS NULL
            AND w.scheduled_for IS NULL AND w.current_revision_id IS NOT NULL)
        ELSE true END
    )
    SELECT json_build_object(
      'best', (SELECT json_agg(best) FROM (
        SELECT kind, number, coalesce(rank, 0) AS rank FROM found ORDER BY rank DESC, number DESC
        LIMIT ${CANDIDATES_MAX}::int) best),
      'counts', (SELECT json_object_agg(kind, n) FROM (SELECT kind, count(*) n FROM found GROUP BY 1) t),
      'isMore', (SELECT count(*) FROM named) >= ${NAMED_MAX}::int
        OR (SELECT count(*) FROM whole) >= ${WHOLE_MAX}::int,
      'author', (SELECT json_object_agg(author, n) FROM (
        SELECT author, count(*) n FROM found WHERE author IS NOT NULL GROUP BY 1) t),
      'series', (SELECT json_object_agg(series, n) FROM (
        SELECT series, count(*) n FROM found WHERE series IS NOT NULL GROUP BY 1) t),
      'concept', (SELECT json_object_agg(slug, n) FROM (
        SELECT slug, count(*) n FROM found, unnest(concepts) slug GROUP BY 1) t),
      'year', (SELECT json_object_agg(year, n) FROM (
        SELECT year, count(*) n FROM found WHERE year IS NOT NULL GROUP BY 1) t)
    ) AS told`
  return candidatesTold(told)
}
