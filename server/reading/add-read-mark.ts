import 'server-only'
import type { Transaction } from '@/server/db'

/** Marks an essay as read by a member. One that was marked before keeps its first day. */
export async function addReadMark(
  tx: Transaction,
  reader: { memberId: string; essayId: string },
  now: Date,
): Promise<void> {
  await tx.readMark.createMany({ data: { ...reader, readAt: now }, skipDuplicates: true })
}
