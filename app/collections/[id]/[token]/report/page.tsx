import type { Metadata } from 'next'

import { reportCollectionPage } from '@/app/collections/report-collection'

export const metadata: Metadata = {
  title: 'Report a collection',
  robots: { index: false, follow: false },
}

/** For whoever was given the secret link of a collection. */
export default async function ReportLinkedCollectionPage({
  params,
}: PageProps<'/collections/[id]/[token]/report'>) {
  return reportCollectionPage(await params)
}
