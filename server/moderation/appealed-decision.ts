import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { isDeclinedChange, LET_THROUGH_FIELDS } from './of-change'
import { lockCase } from './lock-case'

const withWhatWasDone = {
  reversedBy: { select: { id: true } },
  revision: { select: LET_THROUGH_FIELDS },
  case: { select: { reports: { select: { id: true, reporterId: true } } } },
} as const

/** The decision that an appeal is against, its case locked for this transaction, and what the rules of appeals ask of it. */
export async function appealedDecision(tx: Transaction, decisionId: string) {
  const before = await tx.decision.findUnique({ where: { id: decisionId } })
  if (!before) throw new Refusal('not-found', 'There is no such decision.')
  const about = await lockCase(tx, before.caseId)
  const { reversedBy, ...found } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: withWhatWasDone,
  })
  const { case: matter, revision, ...decision } = found
  const { kind, authorId, deciderId, createdAt } = decision
  const appealed = {
    ...{ kind, authorId, deciderId, createdAt, isReversed: reversedBy !== null },
    isDeclinedChange: isDeclinedChange({ ...decision, revision }),
    // A visitor is named by their report.
    reporterIds: matter.reports.map(({ id, reporterId }) => reporterId ?? id),
  }
  return { about, decision, appealed, reversedBy }
}
