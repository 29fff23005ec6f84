import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ThreadNews } from '@/domain/discussion/thread-news'
import { SETTLING_MS, VISIT_PAUSE_MS, type VisitInput } from '@/domain/discussion/thread-visit'
import { Refusal } from '@/domain/refusal'
import { after } from '@/domain/time'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { newInThread } from './new-in-thread'
import { readableThread } from './thread-row'

/**
 * Tells a member what is new in a conversation since their last visit. With the whole conversation open, this is a visit: it
 * begins, or goes on when it was interrupted for half an hour at most. A branch is looked at within a visit or outside one.
 */
export async function visitThread(
  actor: Actor,
  { threadId, isWhole }: VisitInput,
  now = new Date(),
): Promise<ThreadNews> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  const id = uuid.safeParse(threadId).data
  const thread =
    id === undefined
      ? null
      : await db.thread.findFirst({
          where: { id, ...readableThread(memberId) },
          select: { id: true },
        })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  const visit = { memberId, threadId: thread.id, now }
  const since = isWhole ? await beginOrGoOn(visit) : await sinceNow(visit)
  if (since === null) return { since: null, comments: [], hasMore: false }
  return {
    since: since.toISOString(),
    ...(await newInThread(memberId, thread.id, since)),
  }
}

type Visit = { memberId: string; threadId: string; now: Date }

/** Since when things are new in the visit that is one now; null when it is the first, and nothing is. */
async function beginOrGoOn({ memberId, threadId, now }: Visit): Promise<Date | null> {
  const seenAt = after(now, -SETTLING_MS)
  const [visit] = await db.$queryRaw<{ sinceAt: Date; isFirst: boolean }[]>`
    INSERT INTO thread_visit AS kept (member_id, thread_id, since_at, seen_at, open_at)
    VALUES (${memberId}::uuid, ${threadId}::uuid, ${seenAt}, ${seenAt}, ${now})
    ON CONFLICT (member_id, thread_id) DO UPDATE SET
      since_at = CASE WHEN kept.open_at < ${after(now, -VISIT_PAUSE_MS)} THEN kept.seen_at ELSE kept.since_at END,
      seen_at = greatest(kept.seen_at, excluded.seen_at),
      open_at = greatest(kept.open_at, excluded.open_at)
    RETURNING since_at AS "sinceAt", xmax = 0 AS "isFirst"`
  return visit === undefined || visit.isFirst ? null : visit.sinceAt
}

async function sinceNow({ memberId, threadId, now }: Visit): Promise<Date | null> {
  const visit = await db.threadVisit.findUnique({
    where: { memberId_threadId: { memberId, threadId } },
  })
  if (visit === null) return null
  return visit.openAt < after(now, -VISIT_PAUSE_MS) ? visit.seenAt : visit.sinceAt
}
