import 'server-only'
import type { SaidDecision } from '@/domain/moderation/same-decision'
import { Refusal } from '@/domain/refusal'
import { db, type DecisionKind } from '@/server/db'

export type Decided = { id: string }

type Request = { deciderId: string; requestKey: string }
type Former = SaidDecision & { kind: DecisionKind; commentId: string; reversesId: string | null }

/** What of a decision is compared with what is sent again. */
export const FORMER_FIELDS = {
  ...{ id: true, caseId: true, commentId: true, kind: true, reversesId: true, expiresAt: true },
  ...{ rule: true, law: true, facts: true, explanation: true, privateNote: true },
} as const

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
    select: FORMER_FIELDS,
  })
  if (!former) return null
  if (isSame(former)) return { id: former.id }
  throw new Refusal(
    'conflict',
    'This page has decided already, with what was sent first. Open the case again to decide anew.',
  )
}
