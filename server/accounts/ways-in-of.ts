import 'server-only'
import type { WaysIn } from '@/domain/accounts/ways-in'
import { config } from '@/server/config'
import type { Transaction } from '@/server/db'

/** By what the member can come in, as things stand. An account of a site that the owner has taken away lets nobody in. */
export async function waysInOf(tx: Transaction, memberId: string): Promise<WaysIn> {
  const keys = config().providers.map(({ key }) => key)
  const { email, emailVerified, _count } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      email: true,
      emailVerified: true,
      _count: { select: { passkeys: true, providers: { where: { provider: { in: keys } } } } },
    },
  })
  return { hasVerifiedEmail: email !== null && emailVerified !== null, ..._count }
}
