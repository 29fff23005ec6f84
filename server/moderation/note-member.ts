import 'server-only'
import type { Actor } from '@/domain/actor'
import type { NoteMemberInput } from '@/domain/moderation/member-note'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { orFormer } from '@/server/once'

const KEPT =
  'Your first note was kept as you sent it then. Open the case again to note what you changed since.'

/** Leaves a note about a member for the other moderators. It cannot be changed. Once per request key, which names it. */
export async function noteMember(
  actor: Actor,
  { requestKey: id, memberId, words }: NoteMemberInput,
): Promise<void> {
  const { id: writerId } = mustBeAllowed(actor, 'moderation.decide')
  const former = async () => {
    const note = await db.memberNote.findFirst({ where: { id, writerId, memberId } })
    if (note && note.words !== words) throw new Refusal('conflict', KEPT)
    return note
  }
  if (await former()) return
  const member = await db.member.findFirst({ where: { id: memberId, erasedAt: null } })
  if (!member) throw new Refusal('gone', 'They have left. There is nobody to note this of.')
  await orFormer(former, () => db.memberNote.create({ data: { id, memberId, writerId, words } }))
}
