import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import { oldBefore } from '@/domain/bookmarks/revisit'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keptEssays } from './book-page'

/** So many of those that were not looked up for longest take turns. */
const AMONG = 20

/** Whether the actor wants to revisit, and an old passage of theirs when one is to be shown: the same all day. */
export async function revisitOf(
  actor: Actor,
  now = new Date(),
): Promise<{ isWanted: boolean; old: KeptEssay | null }> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const { revisitAt } = await db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { revisitAt: true },
  })
  if (revisitAt === null || revisitAt > now) return { isWanted: revisitAt !== null, old: null }
  const day = now.toISOString().slice(0, 10)
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT b.id FROM bookmark b JOIN essay e ON e.id = b.essay_id
      WHERE b.member_id = ${memberId}::uuid AND b.removed_at IS NULL AND b.passage_id IS NOT NULL
        AND e.withdrawn_at IS NULL AND e.scheduled_for IS NULL
        AND coalesce(b.seen_at, b.created_at) < ${oldBefore(now)}
      ORDER BY coalesce(b.seen_at, b.created_at) LIMIT ${AMONG}::int) oldest
    ORDER BY md5(id::text || ${day}) LIMIT 1`
  const [old = null] = found ? await keptEssays(memberId, [found.id]) : []
  return { isWanted: true, old }
}
