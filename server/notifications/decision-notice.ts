import 'server-only'
import { appealSentence } from '@/domain/notifications/appeal-sentence'
import type { Prisma } from '@/server/db'
import { isApprovedChange } from '@/server/moderation/of-change'

import { commentNotice, placeOf, type ToldComment } from './comment-notice'
import type { Notice } from './notice'

export const DECISION_FACTS = {
  ...{ id: true, kind: true, reversesId: true, stateBefore: true },
  reversedBy: { select: { id: true } },
  revision: {
    select: {
      decisions: { where: { kind: 'APPROVE', reversedBy: { is: null } }, select: { id: true } },
    },
  },
  // Whoever reported it is led to their own report.
  case: { select: { reports: { select: { id: true, reporterId: true } } } },
  statement: { select: { ruleTitle: true, law: true, appealUntil: true } },
} as const satisfies Prisma.DecisionSelect

export const APPEAL_FACTS = {
  ...{ state: true, isReporters: true, decisionId: true },
} as const satisfies Prisma.AppealSelect

type Decided = Prisma.DecisionGetPayload<{ select: typeof DECISION_FACTS }>
type Appealed = Prisma.AppealGetPayload<{ select: typeof APPEAL_FACTS }>

/** Of a decision on one's own words or account: what has a statement leads to it, all else to the comment. */
export function decisionNotice(decision: Decided, comment: ToldComment, readerId: string): Notice {
  const { id, kind, reversesId, stateBefore } = decision
  const isReversed = decision.reversedBy !== null
  const fact = {
    ...{ reason: 'DECISION' as const, decision: kind, isReversed },
    wasHeld: stateBefore === 'PENDING',
    isApprovedChange: isApprovedChange(decision),
    isLetThrough: decision.revision.decisions.length > 0,
  }
  const notice = commentNotice(comment, fact, readerId)
  const isEnd = kind === 'LIFT' || kind === 'UNLOCK'
  const explained = decision.statement || kind === 'DISMISS' ? id : isEnd ? reversesId : null
  return explained === null ? notice : { ...notice, leadsTo: { kind: 'decision', id: explained } }
}

/** Of what came of a report: it leads to the report itself, where all of it stands. */
export function outcomeNotice(
  decision: Decided | null,
  comment: ToldComment,
  readerId: string,
): Notice {
  const reported = decision?.case.reports.find(({ reporterId }) => reporterId === readerId)
  const isReversed = decision !== null && decision.reversedBy !== null
  const fact = {
    ...{ reason: 'REPORT_OUTCOME' as const, decision: decision?.kind ?? null, isReversed },
    isApprovedChange: decision !== null && isApprovedChange(decision),
  }
  return {
    ...commentNotice(comment, fact, readerId),
    leadsTo: { kind: 'report', id: reported?.id ?? null },
  }
}

/** Of an appeal that was answered: it leads to the decision, where the answer stands. */
export function appealNotice(appeal: Appealed, comment: ToldComment, readerId: string): Notice {
  return {
    where: placeOf(comment, readerId).where,
    sentence: appealSentence(appeal),
    leadsTo: { kind: 'decision', id: appeal.decisionId },
  }
}
