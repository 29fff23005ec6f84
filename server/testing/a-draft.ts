import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { keepDraft, type KeepDraftInput } from '@/server/discussion/keep-draft'

/** What a tab sends to have words kept. */
export const aWrite = (box: string, more: Partial<KeepDraftInput> = {}): KeepDraftInput => ({
  ...{ box, title: '', words: 'Half a thought', contentNote: '' },
  ...{ sequence: 1, seen: 0, writer: randomUUID() },
  ...more,
})

/** Arranges words that a member typed in a box and has not sent. */
export async function aDraft(
  member: MemberActor,
  box: string,
  words = 'Half a thought',
): Promise<void> {
  await keepDraft(member, aWrite(box, { words }))
}
