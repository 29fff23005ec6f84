import { createHash } from 'node:crypto'

import { decisionLine, type ChainedDecision } from '@/domain/moderation/decision-line'
import { db } from '@/server/db'

export type ChainReport = {
  decisions: number
  /** The hash of the last row that is sound; empty without one. Kept elsewhere, it shows later that no row was cut off. */
  head: string
  /** The first row that is not as it was written, and what is wrong; null when all are. */
  broken: { number: number; id: string; what: string } | null
}

const ROWS_AT_ONCE = 1_000

/** Reads the whole log in its order, and computes each hash anew from what the row says now. */
export async function verifyChain(): Promise<ChainReport> {
  const report: ChainReport = { decisions: 0, head: '', broken: null }
  for (;;) {
    const rows = await db.decision.findMany({
      where: { number: { gt: report.decisions } },
      orderBy: { number: 'asc' },
      take: ROWS_AT_ONCE,
    })
    if (rows.length === 0) return report
    for (const { hash, expiresAt, createdAt, ...row } of rows) {
      const times = {
        expiresAt: expiresAt?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
      }
      const what = faultOf({ ...row, ...times }, hash, report)
      if (what !== null) {
        return { ...report, broken: { number: row.number, id: row.id, what } }
      }
      report.decisions += 1
      report.head = hash
    }
  }
}

function faultOf(row: ChainedDecision, hash: string, so: ChainReport): string | null {
  if (row.number !== so.decisions + 1) return `row ${so.decisions + 1} before it is missing`
  if (row.previousHash !== so.head) return 'it does not follow the row before it'
  if (sha256(decisionLine(row)) !== hash) return 'it does not say what it said when it was written'
  return null
}

const sha256 = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex')
