import 'server-only'
import type { Actor } from '@/domain/actor'
import type { NoteMemberInput } from '@/domain/moderation/member-note'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Leaves a note about a member for the other moderators. It cannot be changed. */
export async function noteMember(
  actor: Actor,
  { memberId, words }: NoteMemberInput,
): Promise<void> {
  const { id: writerId } = mustBeAllowed(actor, 'moderation.decide')
  const member = await db.member.findFirst({ where: { id: memberId, erasedAt: null } })
  if (!member) throw new Refusal('gone', 'They have left. There is nobody to note this of.')
  await db.memberNote.create({ data: { memberId, writerId, words } })
}
