import type { Metadata } from 'next'

import { HousePage } from '@/components/library/house-page'
import { formatGuide } from '@/server/bookmarks/format-guide'

export const metadata: Metadata = { title: 'Bookmarks as files' }

/** What is in the files of bookmarks, and how to bring them elsewhere: the paper that developers read too. */
export default async function FormatsPage() {
  return <HousePage {...await formatGuide()} />
}
