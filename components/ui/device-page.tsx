import type { ReactNode } from 'react'

import { Page } from './page'

type DevicePageProps = { title: string; lead: string; children: ReactNode }

/** A page of what this browser keeps: without scripts it keeps nothing, and the page says so. */
export function DevicePage({ title, lead, children }: DevicePageProps) {
  return (
    <Page title={title} lead={lead}>
      {children}
      <noscript>
        <p className="text-base">
          This needs scripts, which are switched off in your browser. Nothing is kept.
        </p>
      </noscript>
    </Page>
  )
}
