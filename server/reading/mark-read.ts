import 'server-only'
import type { Actor } from '@/domain/actor'
import type { EssayNamed } from '@/domain/reading/place'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { addReadMark } from './add-read-mark'
import { readableEssay } from './named-essay'

/** Marks an essay as read, because its reader says so. Repeating it changes nothing. */
export async function markRead(
  actor: Actor,
  { slug }: EssayNamed,
  now = new Date(),
): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  const essayId = await readableEssay(slug)
  await addReadMark(db, { memberId, essayId }, now)
}
