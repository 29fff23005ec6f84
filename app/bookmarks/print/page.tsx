import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { PrintedBook } from '@/components/bookmarks/printed-book'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { bookToPrint } from '@/server/bookmarks/book-to-print'

export const metadata: Metadata = { title: 'Your whole book', robots: { index: false } }

export default async function PrintPage() {
  const actor = await memberOnly('/bookmarks/print')
  const { description, chapters } = await bookToPrint(actor, new Date())
  return (
    <Page
      title="Your whole book"
      kicker={<TextLink href="/bookmarks">Bookmarks</TextLink>}
      lead={description}
    >
      <PrintedBook chapters={chapters} />
    </Page>
  )
}
