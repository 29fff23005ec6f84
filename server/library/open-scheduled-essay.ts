import 'server-only'
import { transaction } from '@/server/db'
import { tellOfNewEssays } from '@/server/notifications/tell-of-new-essay'
import { indexLibrary } from '@/server/search/index-library'
import { announceLibrary } from './announce-library'
import { scheduleOpening } from './schedule-opening'

/**
 * Opens an essay whose moment has come, and announces it. Repeating it changes nothing; one that waits for a later
 * moment, because its file or a clock was changed, is looked at again then; one that was withdrawn stays away.
 */
export async function openScheduledEssay(essayId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM essay WHERE id = ${essayId}::uuid FOR NO KEY UPDATE`
    const essay = await tx.essay.findUnique({
      where: { id: essayId },
      select: { scheduledFor: true, withdrawnAt: true },
    })
    if (essay?.scheduledFor == null || essay.withdrawnAt !== null) return
    if (essay.scheduledFor > now) {
      await scheduleOpening(tx, essayId, essay.scheduledFor)
      return
    }
    const data = { scheduledFor: null }
    await tx.essay.update({ where: { id: essayId }, data, select: { id: true } })
    await tellOfNewEssays(tx, [essayId], now)
    await indexLibrary(tx)
    await announceLibrary(tx, true)
  })
}
