import 'server-only'
import type { Actor } from '@/domain/actor'
import type { EssayNamed } from '@/domain/reading/place'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { knownEssay } from './named-essay'

/** Forgets where a member was in an essay, on every device. That it was read, if it was, stays. */
export async function forgetPlace(actor: Actor, { slug }: EssayNamed): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  const essayId = await knownEssay(slug)
  await db.readingPlace.deleteMany({ where: { memberId, essayId } })
}
