'use server'

import { redirect } from 'next/navigation'

import { collectedInput } from '@/domain/bookmarks/collection'
import { putInCollection } from '@/server/bookmarks/put-in-collection'
import { takeOutOfCollection } from '@/server/bookmarks/take-out-of-collection'
import { formAction } from '@/server/form-action'

export const takeOutHere = formAction(collectedInput, async (actor, input) => {
  await takeOutOfCollection(actor, input)
  redirect(`/bookmarks/collections/${input.collection}?out=${input.id}`)
})

export const putBack = formAction(collectedInput, async (actor, input) => {
  await putInCollection(actor, input)
  redirect(`/bookmarks/collections/${input.collection}`)
})
