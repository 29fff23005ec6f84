import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db, type DecisionKind } from '@/server/db'

export type Decided = { id: string }

type Request = { deciderId: string; requestKey: string }
type Former = { caseId: string; kind: DecisionKind; reversesId: string | null }

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
    select: { id: true, caseId: true, kind: true, reversesId: true },
  })
  if (!former) return null
  if (isSame(former)) return { id: former.id }
  throw new Refusal(
    'conflict',
    'This page has decided already. Open the case again to decide anew.',
  )
}
