import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { DeviceNews } from '@/components/passages/device-news'
import { KeptReading } from '@/components/reading/kept-reading'
import { OfflineReading } from '@/components/reading/offline-reading'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { SkipLink } from '@/components/site/skip-link'
import { readSettings } from '@/server/settings'

import { fontVariables } from './fonts'
import './globals.css'
import { site } from './site'

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = await site()
  return {
    metadataBase: new URL(readSettings(process.env).origin),
    title: { default: name, template: `%s · ${name}` },
    description,
    openGraph: { siteName: name, type: 'website' },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f1e6' },
    { media: '(prefers-color-scheme: dark)', color: '#1f1914' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { name, language, contact, navigation } = await site()
  return (
    // first-paint.js writes data-member and the reader's settings here before React arrives.
    // The attribute for Next: a page that was walked to begins at its top, and does not glide there.
    <html
      lang={language}
      className={fontVariables}
      data-scroll-behavior="smooth"
      suppressHydrationWarning
    >
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- it must run before the first paint */}
        <script src="/first-paint.js" />
      </head>
      <body>
        <SkipLink />
        <SiteHeader name={name} navigation={navigation} />
        <KeptReading />
        <DeviceNews />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter name={name} contact={contact} />
        <OfflineReading />
      </body>
    </html>
  )
}
