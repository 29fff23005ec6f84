import 'server-only'
import { transitionOf } from '@/domain/moderation/transitions'
import type { Transaction } from '@/server/db'
import { answerLawReports } from '@/server/moderation/answer-law-reports'

import { orderNoticeMails } from './order-notice-mails'

const ERASED = { select: { erasedAt: true } } as const
const REPORTER = { reporter: { select: { id: true, erasedAt: true } } } as const

/**
 * Tells the author what was decided on their comment, and each reporter of the case what came of it; nobody of their own
 * act. Who paused finds it on coming back: it must be told. Who was erased is nobody to tell, nor is `except`: who hears of
 * it as the answer to their appeal.
 */
export async function tellOfDecision(
  tx: Transaction,
  decisionId: string,
  except?: string,
): Promise<void> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: {
      author: ERASED,
      comment: { select: { currentRevisionId: true } },
      revision: { select: { isHeld: true } },
      reverses: { select: { kind: true } },
      case: { select: { reports: { select: REPORTER } } },
    },
  })
  const { commentId, deciderId, authorId } = decision
  const decided = transitionOf(decision.reverses?.kind ?? decision.kind)
  const isTold =
    decision.stateBefore !== decision.stateAfter ||
    isDeclinedChange(decision) ||
    decision.kind === 'PURGE' ||
    decided?.restricts === 'member'
  const reports = decided?.settles === 'closes' ? decision.case.reports : []
  const told = [
    ...(!isTold || decision.author.erasedAt
      ? []
      : [{ memberId: authorId, reason: 'DECISION' as const }]),
    ...reports
      .flatMap(({ reporter }) => (reporter?.erasedAt === null ? reporter.id : []))
      .map((memberId) => ({ memberId, reason: 'REPORT_OUTCOME' as const })),
  ]
  const made = await tx.notification.createManyAndReturn({
    data: told
      .filter(({ memberId }) => memberId !== deciderId && memberId !== except)
      .map((notice) => ({ ...notice, commentId, decisionId })),
    select: { id: true },
  })
  const now = new Date()
  await orderNoticeMails(tx, made, now)
  if (reports.length === 0) return
  const { caseId } = decision
  await tx.report.updateMany({ where: { caseId }, data: { toldAt: now } })
  await answerLawReports(tx, { caseId, subjectId: decisionId })
}

type Decided = {
  kind: string
  revisionId: string
  revision: { isHeld: boolean }
  comment: { currentRevisionId: string | null }
}

/** A change that waited and was not let through: readers see other words than those that were decided on. */
const isDeclinedChange = ({ kind, revision, revisionId, comment }: Decided): boolean =>
  kind === 'DISMISS' && revision.isHeld && comment.currentRevisionId !== revisionId
