import 'server-only'
import type { Actor } from '@/domain/actor'
import { FILED_MAX } from '@/domain/bookmarks/bookmark-concepts'
import type { FileInput } from '@/domain/bookmarks/proposal'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'

import { mustBeConcept } from './must-be-concept'
import { ownBookmark } from './own-bookmark'

/**
 * Files the actor's own bookmark under a concept, or takes it out again; seen by nobody else. Repeating it changes nothing.
 * It can be taken out of a concept that the library does not have any more.
 */
export async function fileBookmark(actor: Actor, { id, concept, wish }: FileInput): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM bookmark WHERE id = ${id}::uuid FOR UPDATE`
    const { concepts } = await ownBookmark(tx, actor, id)
    if (concepts.includes(concept) === (wish === 'file')) return
    if (wish === 'file') await mustBeConcept(tx, concept)
    const filed =
      wish === 'file' ? [...concepts, concept] : concepts.filter((slug) => slug !== concept)
    if (filed.length > FILED_MAX)
      throw new Refusal('invalid', 'Take it out of another concept first: twenty are the most.')
    await tx.bookmark.update({ where: { id }, data: { concepts: filed } })
  })
}
