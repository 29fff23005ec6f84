import 'server-only'
import type { Actor } from '@/domain/actor'
import { VISIT_PAUSE_MS } from '@/domain/discussion/thread-visit'
import { after } from '@/domain/time'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Keeps a visit that is one: the conversation was open until now. One that is over stays so. */
export async function keepVisit(
  actor: Actor,
  { threadId }: { threadId: string },
  now = new Date(),
): Promise<{ isKept: boolean }> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  const id = uuid.safeParse(threadId).data
  if (id === undefined) return { isKept: false }
  const { count } = await db.threadVisit.updateMany({
    where: {
      ...{ memberId, threadId: id },
      openAt: { gte: after(now, -VISIT_PAUSE_MS), lt: now },
    },
    data: { openAt: now },
  })
  return { isKept: count > 0 }
}
