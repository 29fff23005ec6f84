import 'server-only'
import {
  LAW,
  LOG_PAGE_LENGTH,
  type PublicDecision,
  type PublicLog,
} from '@/domain/moderation/public-log'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { NOT_OF_CARE } from './not-of-care'

/** What moderators tell each other is no decision about anyone. */
const OF_PUBLIC_INTEREST = sql`
  d.kind NOT IN ('NOTE', 'ESCALATE')
  AND NOT EXISTS (SELECT FROM decision e WHERE e.id = d.reverses_id AND e.kind = 'ESCALATE')`

/**
 * One page of what was decided, the latest first, for everyone alike: no names, no words of anybody, nothing about whom
 * somebody was worried for. With a rule (or `LAW`) only what names it.
 */
export async function publicLog(page: number, rule: string | null = null): Promise<PublicLog> {
  const rows = await readRows<PublicDecision>(sql`
    SELECT d.kind::text, u.kind::text AS undoes,
      CASE WHEN d.law <> '' THEN ${LAW} ELSE d.rule END AS rule,
      to_char(d.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
      CASE WHEN d.kind = 'PURGE' THEN 'owner' WHEN d.decider_id IS NULL THEN 'checks'
        ELSE 'moderator' END AS role,
      EXISTS (SELECT FROM appeal a WHERE a.answered_by_id = d.id) AS "isOnAppeal"
    FROM decision d LEFT JOIN decision u ON u.id = d.reverses_id
    WHERE ${OF_PUBLIC_INTEREST} AND ${NOT_OF_CARE}
      AND (${rule}::text IS NULL OR CASE WHEN d.law <> '' THEN ${LAW} ELSE d.rule END = ${rule}::text)
    ORDER BY d.number DESC LIMIT ${LOG_PAGE_LENGTH + 1}::int
    OFFSET ${(page - 1) * LOG_PAGE_LENGTH}::int`)
  return { decisions: rows.slice(0, LOG_PAGE_LENGTH), hasMore: rows.length > LOG_PAGE_LENGTH }
}
