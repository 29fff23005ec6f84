import 'server-only'
import type { WaysIn } from '@/domain/accounts/ways-in'
import type { Transaction } from '@/server/db'

import { waysInOf } from './ways-in-of'

/** The member's ways in, which nobody else changes until this transaction ends: two at once cannot take the last two. */
export async function lockWaysIn(tx: Transaction, memberId: string): Promise<WaysIn> {
  await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR NO KEY UPDATE`
  return waysInOf(tx, memberId)
}
