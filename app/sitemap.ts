import type { MetadataRoute } from 'next'

import { sitemapAddresses } from '@/server/library/sitemap'
import { readSettings } from '@/server/settings'

import { unlessBuilding } from './while-building'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { origin } = readSettings(process.env)
  const addresses = await unlessBuilding(sitemapAddresses, [])
  return addresses.map(({ path, changedAt }) => ({
    url: new URL(path, origin).href,
    ...(changedAt === null ? {} : { lastModified: changedAt }),
  }))
}
