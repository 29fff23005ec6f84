import 'server-only'
import type { AutomationNumbers, RuleNumbers } from '@/domain/moderation/numbers'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { restrictions } from './first-decisions'

/** By rule, the most broken first; laws count together. */
export const ruleNumbers = (since: Date, until: Date, which?: Sql): Promise<RuleNumbers[]> =>
  readRows<RuleNumbers>(sql`
    SELECT CASE WHEN r.law IS NULL OR r.law = '' THEN r.rule END AS rule,
      count(*)::int AS restricted, count(*) FILTER (WHERE r.is_undone)::int AS undone
    FROM (${restrictions(since, until, which)}) r GROUP BY 1 ORDER BY 2 DESC, 1`)

/** How much of what was restricted programs found, and decided. */
export async function automationNumbers(
  since: Date,
  until: Date,
  which?: Sql,
): Promise<AutomationNumbers> {
  const [row] = await readRows<AutomationNumbers>(sql`
    SELECT count(*)::int AS restricted, count(*) FILTER (WHERE r.auto_found)::int AS found,
      count(*) FILTER (WHERE r.auto_decided)::int AS decided
    FROM (${restrictions(since, until, which)}) r`)
  return row ?? { restricted: 0, found: 0, decided: 0 }
}
