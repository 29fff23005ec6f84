import type { Metadata } from 'next'

import { KeptOnDevice } from '@/components/passages/kept-on-device'
import { DevicePage } from '@/components/ui/device-page'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Kept on this device', robots: { index: false } }

export default function KeptPage() {
  return (
    <DevicePage
      title="Kept on this device"
      lead="Passages that only this browser knows: those you kept without an account, and those that wait to be saved."
    >
      <KeptOnDevice />
    </DevicePage>
  )
}
