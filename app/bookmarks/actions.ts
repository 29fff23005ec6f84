'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { bookmarkIdInput, changeBookmarkInput, keepEssayInput } from '@/domain/bookmarks/bookmark'
import { addressAfterRemoval, bookPlace } from '@/domain/bookmarks/book-place'
import { colourNamesInput } from '@/domain/bookmarks/colour-names'
import { settleForm } from '@/domain/bookmarks/settle'
import { changeBookmark } from '@/server/bookmarks/change-bookmark'
import { keepEssay } from '@/server/bookmarks/keep-essay'
import { nameColours } from '@/server/bookmarks/name-colours'
import { removeBookmark } from '@/server/bookmarks/remove-bookmark'
import { settlePassage } from '@/server/bookmarks/settle-passage'
import { formAction } from '@/server/form-action'

export const keepWholeEssay = formAction(keepEssayInput, async (actor, input) => {
  await keepEssay(actor, input)
  return 'Kept. You find it under Bookmarks.'
})

export const writeNote = formAction(changeBookmarkInput, async (actor, input) => {
  const { isJoined } = await changeBookmark(actor, input)
  revalidatePath('/bookmarks')
  return isJoined ? 'Saved, with what you wrote on another device.' : 'Saved.'
})

const oneToRemove = bookmarkIdInput.extend({ at: bookPlace })

export const takeAway = formAction(oneToRemove, async (actor, { id, at }) => {
  await removeBookmark(actor, { id })
  redirect(addressAfterRemoval(at, [id]))
})

export const nameTheColours = formAction(colourNamesInput, async (actor, input) => {
  await nameColours(actor, input)
  revalidatePath('/bookmarks')
  return 'Saved.'
})

export const settle = formAction(settleForm, async (actor, { id, said, seen, words }) => {
  await settlePassage(actor, said === 'here' ? { id, said, exact: words } : { id, said, seen })
  revalidatePath('/bookmarks')
  return said === 'undo' ? 'Taken back.' : 'Saved. It stays so when the essay changes again.'
})
