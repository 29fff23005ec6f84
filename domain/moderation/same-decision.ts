import { DAY_MS } from '@/domain/time'

import { isRestriction } from './restriction'

/** Ends that are chosen differ by a day at least; the same choice, made again a little later, by that little. */
const SAME_END_MS = DAY_MS / 2

/** What a row of the log says. */
export type SaidDecision = {
  caseId: string
  kind: string
  rule: string | null
  law: string | null
  facts: string
  explanation: string
  privateNote: string
  expiresAt: Date | null
}

type Sent = {
  caseId: string
  kind: string
  until?: Date | undefined
} & Partial<Record<'rule' | 'law' | 'facts' | 'explanation' | 'privateNote', string | undefined>>

/**
 * Whether a decision says what is sent now. Whoever changed rule, reason or end after an answer was lost must hear that the first
 * stands.
 */
export function saysTheSame(former: SaidDecision, sent: Sent): boolean {
  const { caseId, kind, rule = '', law = '', explanation = '', privateNote = '', until } = sent
  const isAlike =
    former.caseId === caseId &&
    former.kind === kind &&
    former.explanation === explanation &&
    former.privateNote === privateNote &&
    endsAlike(former.expiresAt, until ?? null)
  // Of what restricts nothing these are not stored.
  if (!isAlike || !isRestriction(kind)) return isAlike
  const facts = sent.facts ?? explanation
  return (former.rule ?? '') === rule && (former.law ?? '') === law && former.facts === facts
}

function endsAlike(one: Date | null, other: Date | null): boolean {
  if (one === null || other === null) return one === other
  return Math.abs(one.getTime() - other.getTime()) < SAME_END_MS
}
