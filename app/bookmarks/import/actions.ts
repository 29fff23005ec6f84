'use server'

import { redirect } from 'next/navigation'

import { importIdInput } from '@/domain/bookmarks/import'
import { forgetLeftOver } from '@/server/bookmarks/forget-left-over'
import { takeInBookmarks } from '@/server/bookmarks/take-in-bookmarks'
import { formAction } from '@/server/form-action'

export const takeIn = formAction(importIdInput, async (actor, input) => {
  await takeInBookmarks(actor, input)
  redirect(`/bookmarks/import?file=${input.id}`)
})

export const forgetLeft = formAction(importIdInput, async (actor, input) => {
  await forgetLeftOver(actor, input)
  redirect('/bookmarks/import')
})
