import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Forgets what found no place of a file that the actor took in; what was added stays. Twice is as once. */
export async function forgetLeftOver(actor: Actor, { id }: { id: string }): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  const { count } = await db.bookmarkImport.updateMany({
    where: { id, memberId, finishedAt: { not: null } },
    data: { left: [] },
  })
  if (count === 0) throw new Refusal('not-found', 'There is no such file of yours.')
}
