import 'server-only'
import type { ReportRecord } from '@/domain/moderation/case-priority'
import type { Statements } from '@/server/statements'

const NO_RECORD: ReportRecord = { decided: 0, accepted: 0 }

type Row = ReportRecord & { reporterId: string }

/** By reporter what became of their reports. Worry about somebody counts neither for nor against anyone. */
export async function reportRecords(
  tx: Statements,
  reporterIds: readonly string[],
): Promise<(reporterId: string) => ReportRecord> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT reporter_id AS "reporterId", count(*)::int AS decided,
      (count(*) FILTER (WHERE outcome IN ('LIMIT', 'REMOVE')))::int AS accepted
    FROM report
    WHERE reporter_id = ANY(${[...reporterIds]}::uuid[]) AND outcome IS NOT NULL
      AND reason <> 'WORRIED'
    GROUP BY reporter_id`
  return (reporterId) => {
    const row = rows.find((one) => one.reporterId === reporterId)
    return row ? { decided: row.decided, accepted: row.accepted } : NO_RECORD
  }
}
