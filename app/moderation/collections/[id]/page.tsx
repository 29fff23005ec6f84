import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { SharedCollectionPage } from '@/components/bookmarks/shared-collection-page'
import { may } from '@/domain/permissions'
import { uuid } from '@/domain/uuid'
import { collectionAtDesk } from '@/server/bookmarks/collection-desk-queries'

export const metadata: Metadata = { title: 'A reported collection', robots: { index: false } }

/** A reported collection as its readers see it: moderators need no secret link. */
export default async function ReportedCollectionPage({
  params,
  searchParams,
}: PageProps<'/moderation/collections/[id]'>) {
  const { id } = await params
  const actor = await memberOnly(`/moderation/collections/${id}`)
  if (!may(actor, 'moderation.see')) notFound()
  const after = uuid.safeParse((await searchParams)['after']).data ?? null
  const collection = await collectionAtDesk(actor, { id, after })
  if (collection === null) notFound()
  const here = `/moderation/collections/${id}` as const
  return <SharedCollectionPage {...{ collection, here }} />
}
