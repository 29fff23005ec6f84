'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { addressAfterRemoval } from '@/domain/bookmarks/book-place'
import { chosenForm, removedForm } from '@/domain/bookmarks/chosen'
import { revisitInput } from '@/domain/bookmarks/revisit'
import { chooseRevisit } from '@/server/bookmarks/choose-revisit'
import { colourBookmarks } from '@/server/bookmarks/colour-bookmarks'
import { removeBookmarks } from '@/server/bookmarks/remove-bookmarks'
import { restoreBookmarks } from '@/server/bookmarks/restore-bookmarks'
import { formAction } from '@/server/form-action'

export const changeChosen = formAction(chosenForm, async (actor, { ids, at, act, colour }) => {
  if (act === 'remove') {
    await removeBookmarks(actor, { ids })
    redirect(addressAfterRemoval(at, ids))
  }
  const count = await colourBookmarks(actor, { ids, colour })
  revalidatePath('/bookmarks')
  return count === 1 ? 'One is marked so.' : `${count} are marked so.`
})

export const bringBack = formAction(removedForm, async (actor, { ids, at }) => {
  await restoreBookmarks(actor, { ids })
  redirect(`${at}#bookmark-${ids[0] ?? ''}`)
})

export const revisit = formAction(revisitInput, async (actor, input) => {
  await chooseRevisit(actor, input)
  revalidatePath('/bookmarks')
  return input.wish === 'later' ? 'Another day.' : 'Saved.'
})
