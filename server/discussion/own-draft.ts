import 'server-only'
import type { Actor } from '@/domain/actor'
import type { StandingDraft } from '@/domain/discussion/draft-write'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { mustOwnDraft } from './draft-owner'
import { standingDraft } from './standing-draft'

/** What stands for a box of this member's; null when nothing does. A page that was drawn for somebody else is refused. */
export async function ownDraft(
  actor: Actor,
  box: string,
  owner?: string,
): Promise<StandingDraft | null> {
  const { id: memberId } = mustBeAllowed(actor, 'draft.keep')
  mustOwnDraft(actor, owner)
  const row = await db.draft.findFirst({ where: { memberId, box, removedAt: null } })
  return row && standingDraft(row)
}
