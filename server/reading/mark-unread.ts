import 'server-only'
import type { Actor } from '@/domain/actor'
import type { EssayNamed } from '@/domain/reading/place'
import { READ_SHARE } from '@/domain/reading/place-share'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { knownEssay } from './named-essay'

/** Takes back that an essay was read; places at its end go with it, those in the midst of it stay. */
export async function markUnread(actor: Actor, { slug }: EssayNamed): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  await transaction(async (tx) => {
    const essayId = await knownEssay(slug, tx)
    await tx.readMark.deleteMany({ where: { memberId, essayId } })
    await tx.readingPlace.deleteMany({ where: { memberId, essayId, share: { gte: READ_SHARE } } })
  })
}
