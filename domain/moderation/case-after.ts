import type { Visibility } from '@/domain/discussion/conversation'

import type { LoggedDecision } from './projection'
import { TRANSITIONS, type DecidedKind, type Standing } from './transitions'

type CaseState = Standing['caseState']

/** How a case stands after a decision on it. */
export function caseAfter(kind: DecidedKind, now: CaseState): CaseState {
  const { settles } = TRANSITIONS[kind]
  if (settles === 'closes') return 'CLOSED'
  return settles === 'escalates' ? 'ESCALATED' : now
}

type CaseRow = Pick<LoggedDecision, 'id' | 'kind' | 'reversesId'>

/** The decision by which a case is handed up as its log now stands; null when none does. */
export function handedUpBy<Row extends CaseRow>(log: readonly Row[]): Row | null {
  const undone = new Set(log.map(({ reversesId }) => reversesId))
  return log.findLast(({ id, kind }) => kind === 'ESCALATE' && !undone.has(id)) ?? null
}

type Undone = {
  kind: DecidedKind
  /** As the log has them of the decision that is undone. */
  stateBefore: Visibility
  stateAfter: Visibility
}

type Undoing = {
  caseState: CaseState
  /** How the comment stood before the undoing, and stands after it. */
  from: Visibility
  to: Visibility
  /** A newer case gathers what is said of the comment, or its words are gone. */
  isPast: boolean
  /** Without what is undone the case is still handed up: see `handedUpBy`. */
  isHandedUp: boolean
}

/**
 * How the case of an undone decision stands: as before it, open or handed up, when what it settled is to be settled anew. It
 * is not, where a later decision covers the undone one, or the comment is removed.
 */
export function caseAfterUndoing(
  undone: Undone,
  { caseState, from, to, isPast, isHandedUp }: Undoing,
): CaseState {
  const { settles } = TRANSITIONS[undone.kind]
  if (settles === 'stays') return caseState
  const reopened = isHandedUp ? 'ESCALATED' : 'OPEN'
  if (settles === 'escalates') return caseState === 'ESCALATED' ? reopened : caseState
  const isCovered = undone.stateBefore !== undone.stateAfter && from === to
  return isPast || isCovered || to === 'REMOVED' ? caseState : reopened
}
