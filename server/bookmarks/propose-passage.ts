import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ProposeInput } from '@/domain/bookmarks/proposal'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { mustBeConcept } from './must-be-concept'
import { ownBookmark } from './own-bookmark'

const OPEN_MAX = 100

/**
 * Proposes the passage of the actor's own bookmark for the concordance of a concept. Editors read the words and, if the actor
 * wants credit, their name; never the note. Proposing the same again changes what was said while nobody has decided.
 */
export async function proposePassage(actor: Actor, input: ProposeInput): Promise<{ id: string }> {
  const { id: memberId } = mustBeAllowed(actor, 'passage.propose')
  await mustNotBeHurried('bookmark', { account: memberId })
  const { concept, words, credit } = input
  return transaction(async (tx) => {
    const { passageId } = await ownBookmark(tx, actor, input.id)
    if (passageId === null)
      throw new Refusal('invalid', 'You kept the essay as a whole. Keep the words you mean first.')
    await mustBeConcept(tx, concept)
    await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR NO KEY UPDATE`
    const key = { memberId, passageId, concept }
    const known = await tx.conceptProposal.findUnique({
      where: { memberId_passageId_concept: key },
    })
    if (known && known.state !== 'OPEN') throw new Refusal('conflict', DECIDED)
    const open = await tx.conceptProposal.count({ where: { memberId, state: 'OPEN' } })
    if (!known && open >= OPEN_MAX)
      throw new Refusal('too-many', 'Wait until the editors have read some of your proposals.')
    const said = { words, isCredited: credit === 'on' }
    return tx.conceptProposal.upsert({
      where: { memberId_passageId_concept: key },
      create: { ...key, ...said },
      update: said,
      select: { id: true },
    })
  })
}

const DECIDED = 'The editors have decided on this already. You read below what they said.'
