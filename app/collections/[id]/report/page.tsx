import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { reportCollectionPage } from '@/app/collections/report-collection'
import { uuid } from '@/domain/uuid'

export const metadata: Metadata = { title: 'Report a collection', robots: { index: false } }

export default async function ReportCollectionPage({
  params,
}: PageProps<'/collections/[id]/report'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  return reportCollectionPage({ id: id.data, token: '' })
}
