import 'server-only'
import { invitationState } from '@/domain/accounts/invitation'
import { mayJoin } from '@/domain/accounts/registration'
import { db } from '@/server/db'

/** Whether whoever holds this address would be let in: as a member, or because they may join. For the mail, not for a page. */
export async function mayComeIn(
  { email, invitationId }: { email: string; invitationId: string | null },
  now: Date,
): Promise<boolean> {
  if ((await db.member.count({ where: { email } })) > 0) return true
  const [{ registration }, invitation] = await Promise.all([
    db.library.findUniqueOrThrow({ where: { id: 1 } }),
    invitationId === null ? null : db.invitation.findUnique({ where: { id: invitationId } }),
  ])
  return mayJoin(registration, invitation !== null && invitationState(invitation, now) === 'open')
}
