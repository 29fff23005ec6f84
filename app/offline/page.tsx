import type { Metadata } from 'next'

import { KeptReadingList } from '@/components/reading/kept-reading-list'
import { Page } from '@/components/ui/page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Without a connection', robots: { index: false } }

export default function OfflinePage() {
  return (
    <Page
      title="Without a connection"
      lead="Essays you have opened are kept in this browser, and can be read here when the library cannot be reached."
    >
      <KeptReadingList />
      <noscript>
        <p className="text-base">
          This needs scripts, which are switched off in your browser. Nothing is kept.
        </p>
      </noscript>
    </Page>
  )
}
