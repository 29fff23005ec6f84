import 'server-only'
import type { Visibility } from '@/domain/discussion/conversation'
import type { ReportStanding } from '@/domain/moderation/own-report'
import { transitionOf } from '@/domain/moderation/transitions'

import { isApprovedChange } from './of-change'

type OfCase<Decision> = {
  state: string
  /** The latest first. */
  decisions: readonly Decision[]
}

type Decided = { kind: string; stateBefore: Visibility; reversedBy: object | null }

/** How a report stands by its case, and the decision that settled it, if any. */
export function standingOfReport<Decision extends Decided>(
  { state, decisions }: OfCase<Decision>,
  toldAt: Date | null,
): { standing: ReportStanding; decision: Decision | null } {
  const settling = decisions.find(({ kind }) => transitionOf(kind)?.settles === 'closes') ?? null
  const isSettled = state === 'CLOSED'
  const standing = {
    ...{ isSettled, kind: settling?.kind ?? null, wasTold: toldAt !== null },
    isApprovedChange: settling !== null && isApprovedChange(settling),
    isUndone: !!settling?.reversedBy,
  }
  return { standing, decision: isSettled ? settling : null }
}
