import 'server-only'
import type { WaysIn } from '@/domain/accounts/ways-in'
import { config } from '@/server/config'
import type { Transaction } from '@/server/db'

/** By what the member can come in. Their row is taken first, so that of two ways removed at once one stays. */
export async function waysInOf(tx: Transaction, memberId: string): Promise<WaysIn> {
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
  const keys = config().providers.map(({ key }) => key)
  const { email, emailVerified } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  return {
    email: email !== null && emailVerified !== null,
    passkeys: await tx.passkey.count({ where: { memberId } }),
    providers: await tx.providerAccount.count({ where: { memberId, provider: { in: keys } } }),
  }
}
