import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** The refusal for whoever came second: it names who acted last on the case, or on the comment, and when. */
export async function lostRace(
  tx: Transaction,
  where: { caseId: string } | { commentId: string },
): Promise<Refusal> {
  const last = await tx.decision.findFirst({
    where,
    orderBy: { number: 'desc' },
    select: { createdAt: true, kind: true, decider: { select: { handle: true } } },
  })
  if (!last)
    return new Refusal('conflict', 'A new report came in. Read the case again, then decide.')
  const time = last.createdAt.toISOString().slice(11, 16)
  const who = last.decider ? shownName(last.decider.handle) : 'The system'
  return new Refusal(
    'conflict',
    `${who} decided this at ${time} UTC: ${last.kind.toLowerCase()}. Nothing of yours was stored.`,
  )
}
