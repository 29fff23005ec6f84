import 'server-only'
import { sql, type Sql } from '@/server/db'

/** Leaves none out. Another choice says what must hold of a decision `d`. */
const ALL: Sql = sql`true`

/**
 * The first decision of a person that settled each case, within a time: `case_id`, `created_at` and `took` (an interval from
 * the opening of the case). What is decided again after an undoing does not make anyone slower.
 */
export const firstDecisions = (since: Date, until: Date, which: Sql = ALL): Sql => sql`
  SELECT d.case_id, d.created_at, d.created_at - c.created_at AS took
  FROM decision d JOIN "case" c ON c.id = d.case_id
  WHERE ${which} AND d.created_at >= ${since} AND d.created_at < ${until}
    AND d.kind IN ('APPROVE', 'DISMISS', 'LIMIT', 'REMOVE') AND d.decider_id IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM decision b WHERE b.case_id = d.case_id AND b.number < d.number
        AND b.kind IN ('APPROVE', 'DISMISS', 'LIMIT', 'REMOVE') AND b.decider_id IS NOT NULL)`

/** Of rows with `took`: how many, and their median and 95th percentile in seconds, as `Took` names them. */
export const TOOK: Sql = sql`
  count(*)::int AS decided,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM took))::float8 AS "medianSeconds",
  percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM took))::float8 AS "p95Seconds"`

/**
 * Restrictions within a time, of a person or a program: `rule`, `is_undone`, and whether a program found (`auto_found`) and
 * decided it (`auto_decided`). Locks that named no rule, as they once did not, are left out: they would count as the law's.
 */
export const restrictions = (since: Date, until: Date, which: Sql = ALL): Sql => sql`
  SELECT d.id, d.rule, d.law, d.kind, d.created_at, d.auto_found, d.auto_decided,
    EXISTS (SELECT FROM decision u WHERE u.reverses_id = d.id) AS is_undone
  FROM decision d
  WHERE ${which} AND d.created_at >= ${since} AND d.created_at < ${until}
    AND (d.kind IN ('LIMIT', 'REMOVE', 'SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN')
      OR d.kind = 'LOCK' AND (d.rule <> '' OR d.law <> ''))`
