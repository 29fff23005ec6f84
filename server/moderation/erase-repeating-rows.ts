import 'server-only'
import type { Transaction } from '@/server/db'

import type { RepeatingRows } from './repeating-rows'

/** What a purge says in the log of the decisions whose words it takes along: each by its number, with what is left of it. */
export async function erasedLines(tx: Transaction, ids: readonly string[]): Promise<string> {
  const rows = await tx.$queryRaw<{ line: string }[]>`
    SELECT erased_line(d) AS line FROM decision d WHERE d.id = ANY(${[...ids]}::uuid[]) ORDER BY d.number`
  return rows.map(({ line }) => line).join('\n')
}

/**
 * Empties these rows of what people wrote: that they are there, and all that is no free word, stays. The database allows it of
 * decisions and statements only after a purge named them: see `erasedLines`.
 */
export async function eraseRepeatingRows(tx: Transaction, rows: RepeatingRows): Promise<void> {
  const these = (ids: readonly string[]) => ({ where: { id: { in: [...ids] } } })
  const gone = { facts: '', explanation: '', privateNote: '', salt: null }
  await tx.decision.updateMany({ ...these(rows.decisions), data: gone })
  const ofDecisions = { where: { decisionId: { in: [...rows.decisions] } } }
  await tx.statementOfReasons.updateMany({ ...ofDecisions, data: { facts: '' } })
  await tx.appeal.updateMany({ ...these(rows.appeals), data: { words: '', answer: '' } })
  await tx.report.updateMany({ ...these(rows.reports), data: { words: '' } })
  await tx.report.updateMany({
    where: { ...these(rows.reports).where, reporterId: { not: null } },
    data: { law: '' },
  })
  await tx.lawReport.updateMany({ ...these(rows.letters), data: { words: '' } })
  await tx.memberNote.updateMany({ ...these(rows.notes), data: { words: '' } })
  await tx.accountEvent.updateMany({ ...these(rows.accounts), data: { reason: '' } })
  await tx.threadEvent.updateMany({ ...these(rows.conversations), data: { reason: '' } })
  // Whoever took out what they may read has it; what was packed and not fetched is packed anew.
  await tx.archive.deleteMany({ where: { packedAt: { not: null } } })
}
