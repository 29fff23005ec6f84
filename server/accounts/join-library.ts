import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

type Joining = { email: string | null; invitationId?: string | null }

const CLOSED = 'Nobody new can join this library now. Reading needs no account.'

/** Makes a member of someone new, if the library lets them in. `email` has just been shown to be theirs. */
export async function joinLibrary(
  tx: Transaction,
  { email }: Joining,
  now: Date,
): Promise<{ id: string; handle: string | null }> {
  const { registration } = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
  if (registration !== 'OPEN') throw new Refusal('forbidden', CLOSED)
  return tx.member.create({ data: { email, emailVerified: email === null ? null : now } })
}
