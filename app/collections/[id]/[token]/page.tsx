import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SharedCollectionPage } from '@/components/bookmarks/shared-collection-page'
import { WithheldCollection } from '@/components/bookmarks/withheld-collection'
import { uuid } from '@/domain/uuid'
import { isLinkWithheld, sharedCollection } from '@/server/bookmarks/shared-collection'

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
  const now = new Date()
  const collection = await sharedCollection({ id, token, after }, now)
  if (collection === null) {
    if (await isLinkWithheld(id, token, now)) return <WithheldCollection />
    notFound()
  }
  const here = `/collections/${id}/${token}` as const
  return <SharedCollectionPage {...{ collection, here }} reportAt={`${here}/report`} />
}
