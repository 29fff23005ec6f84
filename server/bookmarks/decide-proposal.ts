import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DecideProposalInput, ProposalState } from '@/domain/bookmarks/proposal'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { announceLibrary } from '@/server/library/announce-library'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfProposal } from '@/server/notifications/tell-of-proposal'

const STATE_AFTER = { accept: 'ACCEPTED', decline: 'DECLINED', undo: 'OPEN' } as const

/**
 * An editor takes a passage into the concordance of a concept, declines it with a reason, or takes back what was decided; its
 * proposer is told in the same transaction. Doing it twice is as once. Who comes second with another wish is refused.
 */
export async function decideProposal(
  actor: Actor,
  { id, wish, reason }: DecideProposalInput,
): Promise<{ state: ProposalState }> {
  mustBeAllowed(actor, 'library.edit')
  const state = STATE_AFTER[wish]
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM concept_proposal WHERE id = ${id}::uuid FOR UPDATE`
    const before = await tx.conceptProposal.findUnique({ where: { id } })
    if (before === null)
      throw new Refusal('not-found', 'Whoever proposed it took it back. Reload the page.')
    if (before.state === state) return { state }
    if (before.state !== 'OPEN' && wish !== 'undo')
      throw new Refusal('conflict', 'Another editor decided otherwise. Undo that first.')
    const decidedAt = wish === 'undo' ? null : new Date()
    const data = { state, decidedAt, reason: wish === 'undo' ? '' : reason.trim() }
    await tx.conceptProposal.update({ where: { id }, data })
    await tellOfProposal(tx, { proposalId: id, editorId: actor.kind === 'member' ? actor.id : '' })
    await announceLibrary(tx, before.state === 'ACCEPTED' || state === 'ACCEPTED')
    return { state }
  })
}
