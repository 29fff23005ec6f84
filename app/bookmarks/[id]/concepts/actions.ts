'use server'

import { revalidatePath } from 'next/cache'

import { fileInput, ownProposalInput, proposeInput } from '@/domain/bookmarks/proposal'
import { changeProposal } from '@/server/bookmarks/change-proposal'
import { fileBookmark } from '@/server/bookmarks/file-bookmark'
import { proposePassage } from '@/server/bookmarks/propose-passage'
import { formAction } from '@/server/form-action'

const PAGE = '/bookmarks/[id]/concepts'

export const fileIt = formAction(fileInput, async (actor, input) => {
  await fileBookmark(actor, input)
  revalidatePath(PAGE, 'page')
  return input.wish === 'file' ? 'Filed. Nobody else sees it.' : 'Taken out.'
})

export const proposeIt = formAction(proposeInput, async (actor, input) => {
  await proposePassage(actor, input)
  revalidatePath(PAGE, 'page')
  return 'Proposed. You are told what the editors make of it.'
})

export const changeProposed = formAction(ownProposalInput, async (actor, input) => {
  await changeProposal(actor, input)
  revalidatePath(PAGE, 'page')
  return input.wish === 'withdraw' ? 'Taken back.' : 'Saved.'
})
