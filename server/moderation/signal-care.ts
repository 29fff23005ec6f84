import 'server-only'
import { careEnd } from '@/domain/moderation/care'
import type { Transaction } from '@/server/db'

/** Notes that whoever wrote a comment may be at risk, apart from all that counts for or against anyone. Repeated, it lasts anew. */
export async function signalCare(tx: Transaction, commentId: string, now: Date): Promise<void> {
  const expiresAt = careEnd(now)
  await tx.careSignal.upsert({
    where: { commentId },
    create: { commentId, expiresAt },
    update: { expiresAt },
  })
}
