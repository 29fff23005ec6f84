import 'server-only'
import type { Took } from '@/domain/moderation/numbers'
import type { ReportReason } from '@/domain/moderation/report-reason'
import { REPORTS_TOLD_MIN, type TransparencyYear } from '@/domain/moderation/transparency'
import { db, sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { firstDecisions, TOOK } from './first-decisions'
import { NOT_OF_CARE } from './not-of-care'
import { automationNumbers, ruleNumbers } from './restriction-numbers'

/** The years of which something can be told, the latest first: from that of the first decision to this one. */
export async function transparencyYears(now = new Date()): Promise<number[]> {
  const first = await db.decision.findFirst({
    orderBy: { number: 'asc' },
    select: { createdAt: true },
  })
  const last = now.getUTCFullYear()
  const from = Math.min(last, first?.createdAt.getUTCFullYear() ?? last)
  return Array.from({ length: last - from + 1 }, (_none, back) => last - back)
}

/** What is told of a year (UTC), for everyone alike: counts alone, without whom somebody was worried for. */
export async function transparencyOf(year: number): Promise<TransparencyYear> {
  const [since, until] = [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))]
  const [took, kinds, rules, appeals, automation, reports] = await Promise.all([
    readRows<Took>(sql`SELECT ${TOOK} FROM (${firstDecisions(since, until, NOT_OF_CARE)}) d`),
    readRows<{ kind: string; count: number }>(sql`
      SELECT d.kind::text, count(*)::int AS count FROM decision d
      WHERE d.created_at >= ${since} AND d.created_at < ${until}
        AND d.kind NOT IN ('NOTE', 'ESCALATE') AND ${NOT_OF_CARE}
      GROUP BY 1 ORDER BY 2 DESC, 1`),
    ruleNumbers(since, until, NOT_OF_CARE),
    appealsOf(since, until),
    automationNumbers(since, until, NOT_OF_CARE),
    reportsOf(since, until),
  ])
  const nothing: Took = { decided: 0, medianSeconds: null, p95Seconds: null }
  return { year, ...(took[0] ?? nothing), kinds, rules, appeals, automation, reports }
}

async function appealsOf(since: Date, until: Date): Promise<TransparencyYear['appeals']> {
  const [row] = await readRows<TransparencyYear['appeals']>(sql`
    SELECT count(*) FILTER (WHERE a.state = 'UPHELD')::int AS upheld,
      count(*) FILTER (WHERE a.state = 'OVERTURNED')::int AS overturned
    FROM appeal a JOIN decision d ON d.id = a.decision_id
    WHERE a.closed_at >= ${since} AND a.closed_at < ${until} AND ${NOT_OF_CARE}`)
  return row ?? { upheld: 0, overturned: 0 }
}

/** Who was worried about somebody reported nothing against anyone. */
async function reportsOf(since: Date, until: Date): Promise<TransparencyYear['reports']> {
  const rows = await readRows<{ reason: ReportReason; count: number }>(sql`
    SELECT reason::text, count(*)::int AS count FROM report
    WHERE created_at >= ${since} AND created_at < ${until} AND reason <> 'WORRIED'
    GROUP BY 1 ORDER BY 2 DESC, 1`)
  return rows.map(({ reason, count }) => ({
    reason,
    count: count < REPORTS_TOLD_MIN ? null : count,
  }))
}
