import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OwnProposalInput } from '@/domain/bookmarks/proposal'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { announceLibrary } from '@/server/library/announce-library'
import { mustBeAllowed } from '@/server/must-be-allowed'

const NONE = 'There is no such proposal of yours. Reload the page to see what you proposed.'
const DECLINED = 'The editors have read it already. It stands nowhere, and nobody else sees it.'

/**
 * A proposer takes a proposal back, also one that was taken, or says whether their name stands beside the passage. What stood on
 * the page of a concept goes with it. Another's proposal answers as one that is not there.
 */
export async function changeProposal(actor: Actor, { id, wish }: OwnProposalInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM concept_proposal WHERE id = ${id}::uuid FOR UPDATE`
    const proposal = await tx.conceptProposal.findFirst({ where: { id, memberId } })
    if (proposal === null) throw new Refusal('not-found', NONE)
    if (wish === 'withdraw' && proposal.state === 'DECLINED')
      throw new Refusal('conflict', DECLINED)
    if (wish === 'withdraw') await tx.conceptProposal.delete({ where: { id } })
    else {
      const data = { isCredited: wish === 'credit' }
      await tx.conceptProposal.update({ where: { id }, data })
    }
    await announceLibrary(tx, proposal.state === 'ACCEPTED')
  })
}
