'use server'

import { redirect } from 'next/navigation'

import { importIdInput } from '@/domain/bookmarks/import'
import { takeInBookmarks } from '@/server/bookmarks/take-in-bookmarks'
import { formAction } from '@/server/form-action'

export const takeIn = formAction(importIdInput, async (actor, input) => {
  await takeInBookmarks(actor, input)
  redirect(`/bookmarks/import?file=${input.id}`)
})
