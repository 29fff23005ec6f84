import 'server-only'
import { boxName, type DraftBox } from '@/domain/discussion/draft-box'
import type { Statements } from '@/server/statements'

import { lockDrafts } from './lock-drafts'

/** The draft of a box goes in the transaction in which its words are sent. */
export async function forgetDraft(tx: Statements, memberId: string, box: DraftBox): Promise<void> {
  await lockDrafts(tx, memberId)
  await tx.$executeRaw`
    DELETE FROM draft WHERE member_id = ${memberId}::uuid AND box = ${boxName(box)}`
}
