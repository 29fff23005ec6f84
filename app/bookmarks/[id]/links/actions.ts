'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { linkInput } from '@/domain/bookmarks/link'
import { linkBookmarks } from '@/server/bookmarks/link-bookmarks'
import { unlinkBookmarks } from '@/server/bookmarks/unlink-bookmarks'
import { formAction } from '@/server/form-action'

export const link = formAction(linkInput, async (actor, input) => {
  await linkBookmarks(actor, input)
  revalidatePath('/bookmarks')
  return 'Linked. Each shows the other now.'
})

export const unlink = formAction(linkInput, async (actor, input) => {
  await unlinkBookmarks(actor, input)
  redirect(`/bookmarks/${input.id}/links?out=${input.other}`)
})

export const linkAgain = formAction(linkInput, async (actor, input) => {
  await linkBookmarks(actor, input)
  redirect(`/bookmarks/${input.id}/links`)
})
