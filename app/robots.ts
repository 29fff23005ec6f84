import type { MetadataRoute } from 'next'

import { readSettings } from '@/server/settings'

export const dynamic = 'force-static'

/** What is for one reader only, or the same words once more in another form. */
const DISALLOWED = [
  '/account',
  '/api/',
  '/bookmarks',
  '/c/*/delete',
  '/c/*/edit',
  '/c/*/reactions',
  '/c/*/report',
  '/claim/',
  '/collections/*/',
  '/dev/',
  '/editors',
  '/follow/',
  '/join/',
  '/moderation',
  '/notifications',
  '/owner',
  '/reading',
  '/report/',
  '/sign-in',
  '/threads/*/log',
  '/threads/*/tools',
  '/unsubscribe',
  '/welcome',
]

export default function robots(): MetadataRoute.Robots {
  const { origin } = readSettings(process.env)
  return {
    rules: { userAgent: '*', allow: ['/', '/moderation-log'], disallow: DISALLOWED },
    sitemap: new URL('/sitemap.xml', origin).href,
  }
}
