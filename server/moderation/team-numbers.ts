import 'server-only'
import type { Actor } from '@/domain/actor'
import { firstMonday } from '@/domain/moderation/first-monday'
import type { AppealNumbers, TeamNumbers, Took, WeekNumbers } from '@/domain/moderation/numbers'
import { sql } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { readRows } from '@/server/statements'

import { firstDecisions, restrictions, TOOK } from './first-decisions'
import { holdNumbers } from './hold-numbers'
import { automationNumbers, ruleNumbers } from './restriction-numbers'
import { WAITING_CASES } from './waiting-cases'

/** What a moderator sees of the team's work: what waits, and the last twelve weeks with the present one. */
export async function teamNumbers(actor: Actor, now = new Date()): Promise<TeamNumbers> {
  mustBeAllowed(actor, 'moderation.see')
  const since = firstMonday(now)
  const [waiting, took, weeks, rules, holds, appeals, automation] = await Promise.all([
    whatWaits(),
    readRows<Took>(sql`SELECT ${TOOK} FROM (${firstDecisions(since, now)}) d`),
    weekNumbers(since, now),
    ruleNumbers(since, now),
    holdNumbers(since, now),
    appealNumbers(since, now),
    automationNumbers(since, now),
  ])
  const nothing: Took = { decided: 0, medianSeconds: null, p95Seconds: null }
  return { ...waiting, ...(took[0] ?? nothing), weeks, rules, holds, appeals, automation }
}

/** What waits now. */
export async function whatWaits(): Promise<Pick<TeamNumbers, 'waiting' | 'oldestAt'>> {
  const [row] = await readRows<{ waiting: number; oldest: Date | null }>(sql`
    SELECT count(*)::int AS waiting, min(created_at) AS oldest FROM (${WAITING_CASES}) c`)
  return { waiting: row?.waiting ?? 0, oldestAt: row?.oldest?.toISOString() ?? null }
}

const weekNumbers = (since: Date, now: Date): Promise<WeekNumbers[]> =>
  readRows<WeekNumbers>(sql`
    WITH week AS (
      SELECT w AS monday, w + interval '7 days' AS next
      FROM generate_series(${since}::timestamptz, ${now}::timestamptz, interval '7 days') w
    ), settled AS (${firstDecisions(since, now)}), restricted AS (${restrictions(since, now)})
    SELECT to_char(w.monday AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS week,
      (SELECT count(*) FROM "case" c WHERE c.created_at >= w.monday AND c.created_at < w.next)::int AS opened,
      (SELECT count(*) FROM restricted r WHERE r.created_at >= w.monday AND r.created_at < w.next)::int
        AS restricted,
      (SELECT count(*) FROM restricted r
        WHERE r.created_at >= w.monday AND r.created_at < w.next AND r.is_undone)::int AS undone,
      t.decided, t."medianSeconds", t."p95Seconds"
    FROM week w LEFT JOIN LATERAL (
      SELECT ${TOOK} FROM settled s WHERE s.created_at >= w.monday AND s.created_at < w.next
    ) t ON true
    ORDER BY w.monday`)

async function appealNumbers(since: Date, now: Date): Promise<AppealNumbers> {
  const [row] = await readRows<AppealNumbers>(sql`
    SELECT count(*) FILTER (WHERE state IN ('OPEN', 'CLAIMED'))::int AS waiting,
      count(*) FILTER (WHERE state = 'UPHELD')::int AS upheld,
      count(*) FILTER (WHERE state = 'OVERTURNED')::int AS overturned,
      count(*) FILTER (WHERE state = 'WITHDRAWN')::int AS withdrawn
    FROM appeal WHERE closed_at IS NULL OR (closed_at >= ${since} AND closed_at < ${now})`)
  return row ?? { waiting: 0, upheld: 0, overturned: 0, withdrawn: 0 }
}
