import 'server-only'
import type { Actor } from '@/domain/actor'
import type { AcknowledgeInput } from '@/domain/moderation/warning'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Notes that a member has read a warning of theirs: then they may write again. Repeated, the first time stays. */
export async function acknowledgeWarning(
  actor: Actor,
  { decisionId }: AcknowledgeInput,
): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const warning = await db.decision.findFirst({
    where: { id: decisionId, kind: 'WARN', authorId: memberId },
    select: { id: true },
  })
  if (!warning) throw new Refusal('not-found', 'There is no such warning among yours.')
  await db.acknowledgement.createMany({ data: { decisionId, memberId }, skipDuplicates: true })
}
