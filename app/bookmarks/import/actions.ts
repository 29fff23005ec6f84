'use server'

import { redirect } from 'next/navigation'

import { bringBookmarksInput, importIdInput } from '@/domain/bookmarks/import'
import { bringBookmarks } from '@/server/bookmarks/bring-bookmarks'
import { takeInBookmarks } from '@/server/bookmarks/take-in-bookmarks'
import { formAction } from '@/server/form-action'

export const bring = formAction(bringBookmarksInput, async (actor, input) => {
  const { id } = await bringBookmarks(actor, input)
  redirect(`/bookmarks/import?file=${id}`)
})

export const takeIn = formAction(importIdInput, async (actor, input) => {
  await takeInBookmarks(actor, input)
  redirect(`/bookmarks/import?file=${input.id}`)
})
