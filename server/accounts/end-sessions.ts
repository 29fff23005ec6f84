import 'server-only'
import type { Transaction } from '@/server/db'

/** Ends the member's sessions, but for one if it is named; each is out at its next request. Returns how many there were. */
export async function endSessionsOf(
  tx: Transaction,
  memberId: string,
  exceptSessionId?: string,
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { memberId, ...(exceptSessionId && { id: { not: exceptSessionId } }) },
  })
  return count
}
