import type { Metadata } from 'next'

import { KeptOnDevice } from '@/components/passages/kept-on-device'
import { Page } from '@/components/ui/page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Kept on this device', robots: { index: false } }

export default function KeptPage() {
  return (
    <Page
      title="Kept on this device"
      lead="Passages that only this browser knows: those you kept without an account, and those that wait to be saved."
    >
      <KeptOnDevice />
      <noscript>
        <p className="text-base">
          This needs scripts, which are switched off in your browser. Nothing is kept.
        </p>
      </noscript>
    </Page>
  )
}
