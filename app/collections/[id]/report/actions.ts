'use server'

import { reportCollectionInput } from '@/domain/bookmarks/collection-report'
import { reportCollection } from '@/server/bookmarks/report-collection'
import { formAction } from '@/server/form-action'

export const report = formAction(reportCollectionInput, async (actor, input) => {
  await reportCollection(actor, input)
  return 'Thank you. A moderator will look at it; what came of it will stand on this page.'
})
