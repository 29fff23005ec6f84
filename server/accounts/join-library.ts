import 'server-only'
import { mayJoin } from '@/domain/accounts/registration'
import { Refusal } from '@/domain/refusal'
import type { Prisma, Transaction } from '@/server/db'

type Joining = { email: string | null; invitationId?: string | null }

const CLOSED = 'Nobody new can join this library now. Reading needs no account.'
const UNINVITED =
  'Joining this library needs an invitation, and none that is open came with this. Ask whoever invited you for a new link.'

/**
 * Makes a member of someone new, if the library lets them in. `email` has just been shown to be theirs. An open invitation
 * is used up by one, never beyond its number; who came by it is kept.
 */
export async function joinLibrary(
  tx: Transaction,
  { email, invitationId = null }: Joining,
  now: Date,
): Promise<Prisma.MemberModel> {
  const isInvited = invitationId !== null && (await takePlace(tx, invitationId, now))
  const { registration } = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
  if (!mayJoin(registration, isInvited)) {
    throw new Refusal('forbidden', registration === 'CLOSED' ? CLOSED : UNINVITED)
  }
  return tx.member.create({
    data: {
      email,
      emailVerified: email === null ? null : now,
      invitationId: isInvited ? invitationId : null,
    },
  })
}

async function takePlace(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const isOpen = { revokedAt: null, expiresAt: { gt: now } }
  const { count } = await tx.invitation.updateMany({
    where: { id, ...isOpen, uses: { lt: tx.invitation.fields.usesMax } },
    data: { uses: { increment: 1 } },
  })
  return count === 1
}
