'use server'

import { revalidatePath } from 'next/cache'

import { decideProposalInput } from '@/domain/bookmarks/proposal'
import { decideProposal } from '@/server/bookmarks/decide-proposal'
import { formAction } from '@/server/form-action'

export const decideOn = formAction(decideProposalInput, async (actor, input) => {
  const { state } = await decideProposal(actor, input)
  revalidatePath('/editors/proposals')
  return state === 'OPEN' ? 'Taken back. It waits again.' : 'Saved. Its proposer is told.'
})
