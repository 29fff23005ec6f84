import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { OwnReading } from '@/components/reading/own-reading'
import { Page } from '@/components/ui/page'
import { ownReading } from '@/server/reading/own-reading'

import { forget, sayRead, sayUnread } from './actions'

export const metadata: Metadata = { title: 'My reading', robots: { index: false } }

export default async function ReadingPage() {
  const actor = await memberOnly('/reading')
  const reading = await ownReading(actor)
  return (
    <Page
      title="My reading"
      lead="What you are in the middle of, and what you have read. Nobody else sees this."
    >
      <OwnReading reading={reading} acts={{ forget, sayRead, sayUnread }} />
    </Page>
  )
}
