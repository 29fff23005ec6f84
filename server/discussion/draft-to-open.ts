import 'server-only'
import type { Actor } from '@/domain/actor'
import { boxName, type DraftBox } from '@/domain/discussion/draft-box'
import type { StandingDraft } from '@/domain/discussion/draft-write'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'

import { standingDraft } from './standing-draft'

/** The draft that an address names, to stand in its box; null for whoever has none of this id there. */
export async function draftToOpen(
  reader: Actor,
  id: unknown,
  box: DraftBox,
): Promise<StandingDraft | null> {
  const named = uuid.safeParse(id)
  if (!named.success || reader.kind === 'visitor') return null
  const where = { id: named.data, memberId: reader.id, box: boxName(box), removedAt: null }
  const row = await db.draft.findFirst({ where })
  return row && standingDraft(row)
}
