import 'server-only'
import { boxName, type DraftBox } from '@/domain/discussion/draft-box'
import type { Transaction } from '@/server/db'

import { lockDrafts } from './lock-drafts'

/** The draft of a box goes in the transaction in which its words are sent. */
export async function forgetDraft(tx: Transaction, memberId: string, box: DraftBox): Promise<void> {
  await lockDrafts(tx, memberId)
  await tx.draft.deleteMany({ where: { memberId, box: boxName(box) } })
}
