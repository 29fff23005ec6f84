import type { Metadata } from 'next'
import { randomUUID } from 'node:crypto'

import { memberOnly } from '@/app/member-only'
import { CollectionFields } from '@/components/bookmarks/collection-fields'
import { CollectionList } from '@/components/bookmarks/collection-list'
import { ActionForm } from '@/components/ui/action-form'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { UndoNotice } from '@/components/ui/undo-notice'
import { uuid } from '@/domain/uuid'
import { ownCollections } from '@/server/bookmarks/collection-queries'

import { bringBack, make } from './actions'

export const metadata: Metadata = { title: 'Collections', robots: { index: false } }

export default async function CollectionsPage({
  searchParams,
}: PageProps<'/bookmarks/collections'>) {
  const actor = await memberOnly('/bookmarks/collections')
  const removed = uuid.safeParse((await searchParams)['removed'])
  return (
    <Page
      title="Collections"
      kicker={<TextLink href="/bookmarks">Bookmarks</TextLink>}
      lead="What you put together. Nobody else sees it unless you share it."
    >
      {removed.success ? (
        <UndoNotice
          title="The collection is taken away."
          hidden={{ id: removed.data }}
          action={bringBack}
        >
          <p>What was in it stays in your book. If it was shared, it is shared no longer.</p>
        </UndoNotice>
      ) : null}
      <CollectionList collections={await ownCollections(actor)} />
      <section aria-labelledby="new-collection" className="mt-12">
        <SectionHeading id="new-collection">A new collection</SectionHeading>
        <ActionForm
          action={make}
          hidden={{ clientKey: randomUUID() }}
          place="/bookmarks/collections"
        >
          <CollectionFields />
          <div>
            <PendingButton pending="Making…">Make it</PendingButton>
          </div>
        </ActionForm>
      </section>
    </Page>
  )
}
