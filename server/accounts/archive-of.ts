import 'server-only'
import { archiveState, nextArchive, type ArchiveView } from '@/domain/accounts/archive/archive'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

/** The member's last archive, and since when (ISO) they may ask for the next; null when they may ask now. */
export async function archiveOf(
  actor: MemberActor,
  now: Date,
): Promise<{ archive: ArchiveView | null; nextAt: string | null }> {
  const last = await db.archive.findFirst({
    where: { memberId: actor.id },
    orderBy: { createdAt: 'desc' },
    select: { id: true, sessionId: true, createdAt: true, packedAt: true, expiresAt: true },
  })
  const nextAt = nextArchive(last, now)
  const archive = last && {
    id: last.id,
    state: archiveState(last, now),
    isOfThisSession: last.sessionId === actor.session?.id,
    askedAt: last.createdAt.toISOString(),
    expiresAt: last.expiresAt.toISOString(),
  }
  return { archive, nextAt: nextAt > now ? nextAt.toISOString() : null }
}
