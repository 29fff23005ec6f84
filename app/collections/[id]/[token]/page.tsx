import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SharedCollectionPage } from '@/components/bookmarks/shared-collection-page'
import { uuid } from '@/domain/uuid'
import { sharedCollection } from '@/server/bookmarks/shared-collection'

export const metadata: Metadata = {
  title: 'A shared collection',
  robots: { index: false, follow: false },
}

/** A collection that its owner shares with whoever has the link. */
export default async function LinkedCollectionPage({
  params,
  searchParams,
}: PageProps<'/collections/[id]/[token]'>) {
  const { id, token } = await params
  const after = uuid.safeParse((await searchParams)['after']).data ?? null
  const collection = await sharedCollection({ id, token, after }, new Date())
  if (collection === null) notFound()
  return <SharedCollectionPage collection={collection} here={`/collections/${id}/${token}`} />
}
