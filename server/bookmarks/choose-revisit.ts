import 'server-only'
import type { Actor } from '@/domain/actor'
import { revisitFrom, type RevisitInput } from '@/domain/bookmarks/revisit'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Whether, and from when, an old passage is shown to the actor again. What is not wanted cannot be put off. */
export async function chooseRevisit(
  actor: Actor,
  { wish }: RevisitInput,
  now = new Date(),
): Promise<void> {
  const { id } = mustBeAllowed(actor, 'bookmark.keep')
  await db.member.updateMany({
    where: { id, ...(wish === 'later' && { revisitAt: { not: null } }) },
    data: { revisitAt: revisitFrom(wish, now) },
  })
}
