import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { SharedCollectionPage } from '@/components/bookmarks/shared-collection-page'
import { uuid } from '@/domain/uuid'
import { sharedCollection } from '@/server/bookmarks/shared-collection'

type Asked = PageProps<'/collections/[id]'>

const read = cache((id: string, after: string | null) =>
  sharedCollection({ id, token: null, after }, new Date()),
)

/** Asked once for the page and once for its head. */
async function shown({ params, searchParams }: Asked) {
  const { id } = await params
  return read(id, uuid.safeParse((await searchParams)['after']).data ?? null)
}

export async function generateMetadata(asked: Asked): Promise<Metadata> {
  const collection = await shown(asked)
  return collection === null ? { robots: { index: false } } : { title: collection.name }
}

/** A collection that its owner shares with everyone. */
export default async function PublicCollectionPage(asked: Asked) {
  const collection = await shown(asked)
  if (collection === null) notFound()
  const here = `/collections/${collection.id}` as const
  return <SharedCollectionPage {...{ collection, here }} reportAt={`${here}/report`} />
}
