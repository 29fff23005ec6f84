import 'server-only'
import type { WaysIn } from '@/domain/accounts/ways-in'
import type { Transaction } from '@/server/db'

/** By what the member can come in, as things stand. */
export async function waysInOf(tx: Transaction, memberId: string): Promise<WaysIn> {
  const { email, emailVerified, _count } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      email: true,
      emailVerified: true,
      _count: { select: { passkeys: true, providers: true } },
    },
  })
  return { hasVerifiedEmail: email !== null && emailVerified !== null, ..._count }
}
