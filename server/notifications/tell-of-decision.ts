import 'server-only'
import type { Visibility } from '@/domain/discussion/conversation'
import { transitionOf } from '@/domain/moderation/transitions'
import type { DecisionKind, Transaction } from '@/server/db'
import { answerLawReports } from '@/server/moderation/answer-law-reports'
import { isApprovedChange } from '@/server/moderation/of-change'

import { orderNoticeMails } from './order-notice-mails'

/**
 * Tells the author what was decided on their comment, and each reporter of the case what came of it; nobody of their own
 * act. Who paused finds it on coming back: it must be told. Who was erased is nobody to tell, nor is `except`: who hears of
 * it as the answer to their appeal, a member or a visitor’s report.
 */
export async function tellOfDecision(
  tx: Transaction,
  decisionId: string,
  except?: string,
): Promise<void> {
  const decision = await decidedWas(tx, decisionId)
  const { commentId, deciderId, authorId } = decision
  const decided = transitionOf(decision.reversedKind ?? decision.kind)
  const isTold =
    decision.stateBefore !== decision.stateAfter ||
    isSettledChange(decision) ||
    decision.kind === 'PURGE' ||
    decided?.restricts === 'member' ||
    decided?.restricts === 'changes'
  const reports = decided?.settles === 'closes' ? await reportsOf(tx, decision.caseId) : []
  const told = [
    ...(!isTold || decision.isAuthorErased
      ? []
      : [{ memberId: authorId, reason: 'DECISION' as const }]),
    // Who reported older words and newer ones has two reports in one case.
    ...[...new Set(reports.flatMap(({ memberId }) => memberId ?? []))].map((memberId) => ({
      memberId,
      reason: 'REPORT_OUTCOME' as const,
    })),
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
  await answerLawReports(tx, { caseId, subjectId: decisionId, except })
}

type Decided = {
  kind: DecisionKind
  commentId: string
  caseId: string
  authorId: string
  deciderId: string | null
  stateBefore: Visibility
  stateAfter: Visibility
  isAuthorErased: boolean
  /** Of what it undoes. */
  reversedKind: DecisionKind | null
  /** It is about a change that a check held, and readers see other words. */
  isOfHeldChange: boolean
}

/** What is told of a decision, in one step: the conversation is locked meanwhile. */
async function decidedWas(tx: Transaction, decisionId: string): Promise<Decided> {
  const [decision] = await tx.$queryRaw<Decided[]>`
    SELECT d.kind::text AS kind, d.comment_id AS "commentId", d.case_id AS "caseId", d.author_id AS "authorId",
      d.decider_id AS "deciderId", d.state_before::text AS "stateBefore", d.state_after::text AS "stateAfter",
      m.erased_at IS NOT NULL AS "isAuthorErased", u.kind::text AS "reversedKind",
      r.is_held AND c.current_revision_id IS DISTINCT FROM d.revision_id AS "isOfHeldChange"
    FROM decision d JOIN member m ON m.id = d.author_id JOIN comment c ON c.id = d.comment_id
      JOIN comment_revision r ON r.id = d.revision_id LEFT JOIN decision u ON u.id = d.reverses_id
    WHERE d.id = ${decisionId}::uuid`
  if (!decision) throw new Error(`there is no decision ${decisionId}`)
  return decision
}

/** The reports of a case, each with whom to tell: null where a visitor sent it, or its reporter was erased. */
const reportsOf = (tx: Transaction, caseId: string) =>
  tx.$queryRaw<{ memberId: string | null }[]>`
    SELECT m.id AS "memberId" FROM report r
      LEFT JOIN member m ON m.id = r.reporter_id AND m.erased_at IS NULL
    WHERE r.case_id = ${caseId}::uuid ORDER BY r.created_at`

/** A change that waited, and was let through, or was not: then readers see other words than those that were decided on. */
const isSettledChange = (decision: Decided): boolean =>
  isApprovedChange(decision) || (decision.kind === 'DISMISS' && decision.isOfHeldChange)
