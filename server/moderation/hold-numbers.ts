import 'server-only'
import type { HoldNumbers } from '@/domain/moderation/numbers'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

/**
 * What each check held that a person decided within this time, by the first decision that stands; and how much of it was let
 * through. Several checks may have held the same words: each answers for itself.
 */
export const holdNumbers = (since: Date, until: Date): Promise<HoldNumbers[]> =>
  readRows<HoldNumbers>(sql`
    WITH standing AS (
      SELECT DISTINCT ON (d.revision_id) d.revision_id, d.kind FROM decision d
      WHERE d.created_at >= ${since} AND d.created_at < ${until}
        AND d.kind IN ('APPROVE', 'DISMISS', 'LIMIT', 'REMOVE') AND d.decider_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM decision u WHERE u.reverses_id = d.id)
      ORDER BY d.revision_id, d.number
    )
    SELECT k."check", count(*)::int AS decided,
      count(*) FILTER (WHERE s.kind = 'APPROVE')::int AS "letThrough"
    FROM standing s JOIN check_result k ON k.revision_id = s.revision_id
    WHERE k.verdict IN ('HOLD', 'REJECT')
    GROUP BY 1 ORDER BY 2 DESC, 1`)
