import 'server-only'
import type { Transaction } from '@/server/db'

type Newcomer = {
  /** Verified by whoever vouches for it; null when they gave none. */
  email: string | null
  invitation: string | null
}

/** Makes a new member without a name. Null: the library takes none this way at present. */
export async function createMember(
  tx: Transaction,
  { email }: Newcomer,
  now: Date,
): Promise<{ id: string; handle: string | null } | null> {
  const library = await tx.library.findUnique({ where: { id: 1 } })
  if (library && library.registration !== 'OPEN') return null
  return tx.member.create({ data: { email, emailVerified: email === null ? null : now } })
}
