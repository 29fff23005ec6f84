import 'server-only'
import { newToken, tokenHash } from '@/server/auth/token'
import type { Transaction } from '@/server/db'

/** Gives a session another token, which exists nowhere else: whoever had learnt the former one has nothing. */
export async function rotateSession(tx: Transaction, id: string): Promise<string> {
  const token = newToken()
  await tx.session.update({ where: { id }, data: { tokenHash: tokenHash(token) } })
  return token
}
