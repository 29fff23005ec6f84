import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

const LAST_OWNER =
  'You are the only owner of this library. Make someone else an owner first, then ask again.'

/** Whether someone else owns the library who is not about to leave. Takes the owners' rows: two cannot leave at once. */
export async function isAnotherOwner(tx: Transaction, memberId: string): Promise<boolean> {
  const owners = await tx.$queryRaw<{ id: string; eraseAt: Date | null }[]>`
    SELECT id, erase_at AS "eraseAt" FROM member
    WHERE 'OWNER' = ANY (roles) AND erased_at IS NULL ORDER BY id FOR UPDATE`
  const isOwner = owners.some(({ id }) => id === memberId)
  return !isOwner || owners.some(({ id, eraseAt }) => id !== memberId && eraseAt === null)
}

/** Refuses when the library would have no owner without this member. */
export async function mustLeaveAnOwner(tx: Transaction, memberId: string): Promise<void> {
  if (!(await isAnotherOwner(tx, memberId))) throw new Refusal('conflict', LAST_OWNER)
}
