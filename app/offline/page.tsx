import type { Metadata } from 'next'

import { KeptReadingList } from '@/components/reading/kept-reading-list'
import { DevicePage } from '@/components/ui/device-page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Without a connection', robots: { index: false } }

export default function OfflinePage() {
  return (
    <DevicePage
      title="Without a connection"
      lead="Essays you have opened are kept in this browser, and can be read here when the library cannot be reached."
    >
      <KeptReadingList />
    </DevicePage>
  )
}
