'use server'

import { redirect } from 'next/navigation'

import { decideCollectionInput, reverseCollectionInput } from '@/domain/bookmarks/collection-report'
import { decideCollection } from '@/server/bookmarks/decide-collection'
import { reverseCollectionDecision } from '@/server/bookmarks/reverse-collection-decision'
import { formAction } from '@/server/form-action'

export const decide = formAction(decideCollectionInput, async (actor, input) => {
  await decideCollection(actor, input)
  redirect('/moderation/collections')
})

export const undo = formAction(reverseCollectionInput, async (actor, input) => {
  await reverseCollectionDecision(actor, input)
  redirect('/moderation/collections')
})
