import { createHash } from 'node:crypto'

import { decisionLine, wordsLine, type ChainedDecision } from '@/domain/moderation/decision-line'
import { erasedRows } from '@/domain/moderation/erased-rows'
import { db } from '@/server/db'

export type ChainReport = {
  decisions: number
  /** How many of them a purge, further on in the log, emptied of their free words: all else in them stands. */
  erased: number
  /** The hash of the last row that is sound; empty without one. Kept elsewhere, it shows later that no row was cut off. */
  head: string
  /** The first row that is not as it was written, and what is wrong; null when all are. */
  broken: { number: number; id: string; what: string } | null
}

const ROWS_AT_ONCE = 1_000
const CHANGED = 'it does not say what it said when it was written'
const UNNAMED = 'its words are gone, and no purge after it says so'

/** A row without its words, until a purge is met that names it: what it is then, and where the log stood. */
type Emptied = { id: string; left: string; before: ChainReport }

/**
 * Reads the whole log in its order, and computes each hash anew from what the row says now. A row whose free words are gone is
 * sound if a purge after it names it: that purge is in the chain itself.
 */
export async function verifyChain(): Promise<ChainReport> {
  const report: ChainReport = { decisions: 0, erased: 0, head: '', broken: null }
  const waiting = new Map<number, Emptied>()
  for (;;) {
    const rows = await db.decision.findMany({
      where: { number: { gt: report.decisions } },
      orderBy: { number: 'asc' },
      take: ROWS_AT_ONCE,
    })
    if (rows.length === 0) return unlessUnnamed(report, waiting)
    for (const { hash, expiresAt, createdAt, ...rest } of rows) {
      const times = {
        expiresAt: expiresAt?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
      }
      const row = { ...rest, ...times }
      const what = faultOf(row, hash, report)
      if (what !== null && what !== UNNAMED) {
        return { ...report, broken: { number: row.number, id: row.id, what } }
      }
      const left = sha256(decisionLine(row))
      if (what === UNNAMED) waiting.set(row.number, { id: row.id, left, before: { ...report } })
      report.erased += settled(row, waiting)
      report.decisions += 1
      report.head = hash
    }
  }
}

/** How many rows that wait this one names as erased, if it is a purge; they wait no more. */
function settled({ kind, erases }: ChainedDecision, waiting: Map<number, Emptied>): number {
  const named = kind === 'PURGE' ? [...erasedRows(erases)] : []
  const found = named.filter(([number, left]) => waiting.get(number)?.left === left)
  for (const [number] of found) waiting.delete(number)
  return found.length
}

/** The whole log is sound, unless words are gone of which no purge says so. */
function unlessUnnamed(report: ChainReport, waiting: ReadonlyMap<number, Emptied>): ChainReport {
  const [first] = waiting
  if (!first) return report
  const [number, { id, before }] = first
  return { ...before, broken: { number, id, what: UNNAMED } }
}

function faultOf(row: ChainedDecision, hash: string, so: ChainReport): string | null {
  if (row.number !== so.decisions + 1) return `row ${so.decisions + 1} before it is missing`
  if (row.previousHash !== so.head) return 'it does not follow the row before it'
  const isAsHashed = sha256(decisionLine(row)) === hash
  const mayBeErased = row.salt === null && isSilent(row)
  if (row.wordsHash === null) return isAsHashed ? null : mayBeErased ? UNNAMED : CHANGED
  if (!isAsHashed) return CHANGED
  if (sha256(wordsLine(row)) === row.wordsHash) return null
  return mayBeErased ? UNNAMED : CHANGED
}

const isSilent = ({ facts, explanation, privateNote }: ChainedDecision): boolean =>
  facts === '' && explanation === '' && privateNote === ''

const sha256 = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex')
