import 'server-only'
import type { Transaction } from '@/server/db'

/**
 * Ends every session of the member but one, inside the transaction of what makes it necessary (a change of office, a
 * changed address, leaving). Each is out at its next request.
 */
export async function endSessionsOf(
  tx: Transaction,
  memberId: string,
  exceptId: string | null = null,
): Promise<void> {
  const spared = exceptId === null ? {} : { id: { not: exceptId } }
  await tx.session.deleteMany({ where: { memberId, ...spared } })
}
