'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { publishFolderInput } from '@/domain/library/publish-folder-input'
import { formAction } from '@/server/form-action'
import { publishFolder } from '@/server/library/publish-folder'

export const publishContent = formAction(publishFolderInput, async (actor, input) => {
  try {
    await publishFolder(actor, input)
  } catch (problem) {
    // The sentence stands beside the folder as it is now, and the form carries the new hash.
    refresh()
    throw problem
  }
  redirect('/editors?published=1')
})
