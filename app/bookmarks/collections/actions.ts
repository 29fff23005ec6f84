'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import {
  changeCollectionInput,
  chooseNoteInput,
  collectedInput,
  collectionIdInput,
  makeCollectionInput,
  shareCollectionInput,
} from '@/domain/bookmarks/collection'
import { changeCollection } from '@/server/bookmarks/change-collection'
import { chooseNote } from '@/server/bookmarks/choose-note'
import { endSharing } from '@/server/bookmarks/end-sharing'
import { makeCollection } from '@/server/bookmarks/make-collection'
import { putInCollection } from '@/server/bookmarks/put-in-collection'
import { removeCollection } from '@/server/bookmarks/remove-collection'
import { restoreCollection } from '@/server/bookmarks/restore-collection'
import { shareCollection } from '@/server/bookmarks/share-collection'
import { takeOutOfCollection } from '@/server/bookmarks/take-out-of-collection'
import { formAction } from '@/server/form-action'

export const make = formAction(makeCollectionInput, async (actor, input) => {
  const { id } = await makeCollection(actor, input)
  redirect(`/bookmarks/collections/${id}`)
})

export const change = formAction(changeCollectionInput, async (actor, input) => {
  await changeCollection(actor, input)
  revalidatePath('/bookmarks/collections')
  return 'Saved.'
})

export const takeAway = formAction(collectionIdInput, async (actor, input) => {
  const { id } = await removeCollection(actor, input)
  redirect(`/bookmarks/collections?removed=${id}`)
})

export const bringBack = formAction(collectionIdInput, async (actor, input) => {
  const { id } = await restoreCollection(actor, input)
  redirect(`/bookmarks/collections/${id}`)
})

export const putIn = formAction(collectedInput, async (actor, input) => {
  const { name } = await putInCollection(actor, input)
  revalidatePath('/bookmarks')
  return `Put in “${name}”.`
})

export const takeOut = formAction(collectedInput, async (actor, input) => {
  const { name } = await takeOutOfCollection(actor, input)
  revalidatePath('/bookmarks')
  return `Taken out of “${name}”. It stays in your book.`
})

export const chooseTheNote = formAction(chooseNoteInput, async (actor, input) => {
  await chooseNote(actor, input)
  revalidatePath('/bookmarks/collections')
  return input.wish === 'show' ? 'This note goes along.' : 'This note stays with you.'
})

export const share = formAction(shareCollectionInput, async (actor, input) => {
  const address = await shareCollection(actor, input)
  revalidatePath('/bookmarks/collections')
  return input.as === 'LINK'
    ? `Copy this link now, it is shown this once: ${address}`
    : `Everyone can read it at ${address}`
})

export const endShare = formAction(collectionIdInput, async (actor, input) => {
  await endSharing(actor, input)
  revalidatePath('/bookmarks/collections')
  return 'Ended. Nobody else sees it from now on.'
})
