import 'server-only'
import { isTitleKept } from '@/domain/discussion/kept-title'
import type { Transaction } from '@/server/db'

/** Whether a moderator gave a conversation the title that it has: then whoever opened it does not change it. */
export async function hasKeptTitle(
  tx: Pick<Transaction, 'threadEvent'>,
  threadId: string,
): Promise<boolean> {
  const events = await tx.threadEvent.findMany({
    where: {
      OR: [
        { act: 'RENAME', threadId },
        { act: 'BRANCH', otherThreadId: threadId },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true, isByOffice: true, reversesId: true },
  })
  return isTitleKept(events)
}
