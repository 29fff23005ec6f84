import 'server-only'
import {
  LAW,
  LOG_PAGE_LENGTH,
  type PublicDecision,
  type PublicLog,
} from '@/domain/moderation/public-log'
import { sealedNumber, unsealedNumber } from '@/server/sealed-number'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { NOT_OF_CARE } from './not-of-care'

/** What moderators tell each other is no decision about anyone. */
const OF_PUBLIC_INTEREST = sql`
  d.kind NOT IN ('NOTE', 'ESCALATE')
  AND NOT EXISTS (SELECT FROM decision e WHERE e.id = d.reverses_id AND e.kind = 'ESCALATE')`

/** Whether a decision, or what it undoes, was about a change alone: as `of-change.ts` says it. */
const OF_CHANGE = sql`
  CASE coalesce(u.kind, d.kind)
    WHEN 'DISMISS' THEN EXISTS (
      SELECT FROM comment_revision r
      WHERE r.id = coalesce(u.revision_id, d.revision_id) AND r.is_held AND NOT EXISTS (
        SELECT FROM decision a LEFT JOIN decision b ON b.reverses_id = a.id
        WHERE a.comment_id = d.comment_id AND a.revision_id = r.id AND a.kind = 'APPROVE'
          AND a.number < coalesce(u.number, d.number)
          AND (b.number IS NULL OR b.number > coalesce(u.number, d.number))))
    WHEN 'APPROVE' THEN coalesce(u.state_before, d.state_before) <> 'PENDING'
    WHEN 'HOLD' THEN coalesce(u.state_before, d.state_before) <> 'PENDING'
    ELSE false
  END`

/** A place in the log is sealed: how far two are apart would tell how much of what lies between is not shown. */
const PLACE = 'public log'

type LogWish = {
  /** The place of the line after which the page begins, as the page before gave it; the latest for all else. */
  before: unknown
  /** Only what names this rule, or `LAW`; null: everything. */
  rule: string | null
}

/**
 * One page of what was decided, the latest first, for everyone alike: no names, no words of anybody, nothing about whom
 * somebody was worried for.
 */
export async function publicLog({ before, rule }: LogWish): Promise<PublicLog> {
  const below = unsealedNumber(PLACE, before)
  const rows = await readRows<PublicDecision & { number: number }>(logSql({ below, rule }))
  const shown = rows.slice(0, LOG_PAGE_LENGTH)
  const last = rows.length > LOG_PAGE_LENGTH ? shown.at(-1) : undefined
  return {
    decisions: shown.map(({ number: _, ...decision }) => decision),
    earlier: last === undefined ? null : sealedNumber(PLACE, last.number),
  }
}

/** The rows of a page and one more; `below`: only those with a lower number. */
export const logSql = ({ below, rule }: { below: number | null; rule: string | null }): Sql => sql`
  SELECT d.number, d.kind::text, u.kind::text AS undoes,
    CASE WHEN d.law <> '' THEN ${LAW} ELSE d.rule END AS rule,
    to_char(d.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
    CASE WHEN d.kind = 'PURGE' THEN 'owner' WHEN d.decider_id IS NULL THEN 'checks'
      ELSE 'moderator' END AS role,
    ${OF_CHANGE} AS "isOfChange",
    EXISTS (SELECT FROM appeal a WHERE a.answered_by_id = d.id) AS "isOnAppeal",
    u.id IS NOT NULL AND u.decider_id IS DISTINCT FROM d.decider_id AS "isByAnother"
  FROM decision d LEFT JOIN decision u ON u.id = d.reverses_id
  WHERE ${OF_PUBLIC_INTEREST} AND ${NOT_OF_CARE}
    ${below === null ? sql`` : sql`AND d.number < ${below}::int`}
    AND (${rule}::text IS NULL OR CASE WHEN d.law <> '' THEN ${LAW} ELSE d.rule END = ${rule}::text)
  ORDER BY d.number DESC LIMIT ${LOG_PAGE_LENGTH + 1}::int`
