import 'server-only'
import type { Actor } from '@/domain/actor'
import type { StandingDraft } from '@/domain/discussion/draft-write'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { standingDraft } from './standing-draft'

/** What stands for a box of this member's; null when nothing does. */
export async function ownDraft(actor: Actor, box: string): Promise<StandingDraft | null> {
  const { id: memberId } = mustBeAllowed(actor, 'draft.keep')
  const row = await db.draft.findFirst({ where: { memberId, box, removedAt: null } })
  return row && standingDraft(row)
}
