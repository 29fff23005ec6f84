import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db, type DecisionKind } from '@/server/db'

export type Decided = { id: string }

type Request = { deciderId: string; requestKey: string }
type Former = Said & { kind: DecisionKind; reversesId: string | null }
export type Said = { caseId: string; kind: string; explanation: string; privateNote: string }
type Sent = Pick<Said, 'caseId' | 'kind'> &
  Partial<Record<'explanation' | 'privateNote', string | undefined>>

/** Whether a decision says what is sent now: whoever changed a reason after its answer was lost must hear that the first stands. */
export const saysTheSame = (
  former: Said,
  { caseId, kind, explanation, privateNote }: Sent,
): boolean =>
  former.caseId === caseId &&
  former.kind === kind &&
  former.explanation === (explanation ?? '') &&
  former.privateNote === (privateNote ?? '')

/**
 * The decision that this very request made before, so that a retry returns the first result. Null for a new key; a key
 * that made another decision is refused.
 */
export async function formerDecision(
  request: Request,
  isSame: (former: Former) => boolean,
): Promise<Decided | null> {
  const former = await db.decision.findUnique({
    where: { deciderId_requestKey: request },
    select: {
      ...{ id: true, caseId: true, kind: true, reversesId: true },
      ...{ explanation: true, privateNote: true },
    },
  })
  if (!former) return null
  if (isSame(former)) return { id: former.id }
  throw new Refusal(
    'conflict',
    'This page has decided already, with what was sent first. Open the case again to decide anew.',
  )
}
