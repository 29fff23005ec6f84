import 'server-only'
import { counter, gauge, metricsText, type Sample } from '@/domain/moderation/metrics-text'
import { numberMetrics } from '@/domain/moderation/number-metrics'
import { firstMonday } from '@/domain/moderation/first-monday'
import type { Took } from '@/domain/moderation/numbers'
import { after, DAY_MS } from '@/domain/time'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { firstDecisions, TOOK } from './first-decisions'
import { holdNumbers } from './hold-numbers'
import { ruleNumbers } from './restriction-numbers'
import { whatWaits } from './team-numbers'

const DECIDE_DAYS = 28
/** The numbers of moderation and of this process, as Prometheus reads them: counts alone, no words and no names. */
export async function metrics(version: string, now: Date): Promise<string> {
  const [waits, took, decisions, reports, appeals, verdicts, rules, holds] = await Promise.all([
    whatWaits(),
    readRows<Took>(
      sql`SELECT ${TOOK} FROM (${firstDecisions(after(now, -DECIDE_DAYS * DAY_MS), now)}) d`,
    ),
    counted(sql`SELECT kind::text AS label, count(*)::int AS value FROM decision GROUP BY 1`),
    counted(sql`SELECT reason::text AS label, count(*)::int AS value FROM report GROUP BY 1`),
    counted(sql`SELECT state::text AS label, count(*)::int AS value FROM appeal GROUP BY 1`),
    verdictsOfDay(now),
    ruleNumbers(firstMonday(now), now),
    holdNumbers(firstMonday(now), now),
  ])
  const oldestMs = waits.oldestAt === null ? 0 : now.getTime() - Date.parse(waits.oldestAt)
  return metricsText([
    gauge('interleaf_info', 'The version that runs.', [{ labels: { version }, value: 1 }]),
    gauge('interleaf_uptime_seconds', 'How long this process runs.', one(process.uptime())),
    gauge('interleaf_cases_waiting', 'Cases that wait for a moderator.', one(waits.waiting)),
    gauge(
      'interleaf_cases_oldest_seconds',
      'How long the oldest of them waits; 0 when none does.',
      one(Math.max(0, oldestMs / 1000)),
    ),
    {
      ...{ name: 'interleaf_decide_seconds', type: 'summary' },
      help: `From the opening of a case to its first decision by a person, in the last ${DECIDE_DAYS} days.`,
      samples: quantiles(took[0]),
    },
    counter('interleaf_decisions_total', 'Decisions by kind.', labelled('kind', decisions)),
    counter('interleaf_reports_total', 'Reports by reason.', labelled('reason', reports)),
    gauge('interleaf_appeals', 'Appeals by how they stand.', labelled('state', appeals)),
    gauge('interleaf_check_verdicts_day', 'What checks said in the last 24 hours.', verdicts),
    ...numberMetrics({ rules, holds }),
  ])
}

const one = (value: number): Sample[] => [{ value }]

type Count = { label: string; value: number }

const counted = (question: Sql): Promise<Count[]> => readRows<Count>(sql`${question} ORDER BY 1`)
const labelled = (name: string, counts: readonly Count[]): Sample[] =>
  counts.map(({ label, value }) => ({ labels: { [name]: label.toLowerCase() }, value }))

const quantiles = (took: Took | undefined): Sample[] => [
  ...(took?.medianSeconds == null || took.p95Seconds === null
    ? []
    : [
        { labels: { quantile: '0.5' }, value: took.medianSeconds },
        { labels: { quantile: '0.95' }, value: took.p95Seconds },
      ]),
  { suffix: '_count', value: took?.decided ?? 0 },
]

async function verdictsOfDay(now: Date): Promise<Sample[]> {
  const rows = await readRows<{ check: string; verdict: string; value: number }>(sql`
    SELECT "check", verdict::text, count(*)::int AS value FROM check_result
    WHERE created_at >= ${after(now, -DAY_MS)} GROUP BY 1, 2 ORDER BY 1, 2`)
  return rows.map(({ check, verdict, value }) => ({
    labels: { check, verdict: verdict.toLowerCase() },
    value,
  }))
}
