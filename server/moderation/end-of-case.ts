import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import type { CaseEnd } from '@/domain/moderation/last-act'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

/** How a case that was asked for ended; null while it is open, or when there is none of this id. */
export async function endOfCase(actor: Actor, wanted: unknown): Promise<CaseEnd | null> {
  mustBeAllowed(actor, 'moderation.see')
  const id = uuid.safeParse(wanted)
  if (!id.success) return null
  const last = await db.decision.findFirst({
    where: { caseId: id.data, case: { state: 'CLOSED' } },
    orderBy: { number: 'desc' },
    include: { ...OF_CHANGE_FIELDS, decider: { select: { handle: true } } },
  })
  if (!last) return null
  const decider = last.decider ? shownName(last.decider.handle) : 'the system'
  const createdAt = last.createdAt.toISOString()
  return { kind: last.kind, isOfChange: isOfChange(last), decider, createdAt }
}
