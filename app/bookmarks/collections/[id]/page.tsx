import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { settle, takeAway as takeBookmarkAway, writeNote } from '@/app/bookmarks/actions'
import { memberOnly } from '@/app/member-only'
import { CollectedNote } from '@/components/bookmarks/collected-note'
import { CollectionSettings } from '@/components/bookmarks/collection-settings'
import { KeptEssayList } from '@/components/bookmarks/kept-essay-list'
import { SharingPanel } from '@/components/bookmarks/sharing-panel'
import { UndoTakingOut } from '@/components/bookmarks/undo-taking-out'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { askedIn, bookAddress, readBookFilter } from '@/domain/bookmarks/book-filter'
import { bookPage } from '@/server/bookmarks/book-page'
import { whyWithheld } from '@/server/bookmarks/collection-desk-queries'
import { notesToShare, ownCollectionById, takenOut } from '@/server/bookmarks/collection-queries'
import { colourWordsOf } from '@/server/bookmarks/queries'

import { change, chooseTheNote, endShare, share, takeAway } from '../actions'
import { putBack, takeOutHere } from './actions'

export const metadata: Metadata = { title: 'A collection', robots: { index: false } }

export default async function CollectionPage({
  params,
  searchParams,
}: PageProps<'/bookmarks/collections/[id]'>) {
  const { id } = await params
  const here = `/bookmarks/collections/${id}` as const
  const actor = await memberOnly(here)
  const collection = await ownCollectionById(actor, id)
  if (collection === null) notFound()
  const asked = await searchParams
  const filter = readBookFilter({ collection: id, order: 'place', after: asked['after'] })
  const [page, along, colours, withheld, out] = await Promise.all([
    bookPage(actor, filter),
    notesToShare(actor, id),
    colourWordsOf(actor),
    whyWithheld(actor, id),
    takenOut(actor, id, asked['out']),
  ])
  const notes = new Set(along.notes.map((one) => one.id))
  const { handle } = actor
  return (
    <Page
      title={collection.name}
      kicker={<TextLink href="/bookmarks/collections">Collections</TextLink>}
      lead={collection.description && <Lead words={collection.description} />}
    >
      {out === null ? null : <UndoTakingOut {...{ id, out }} action={putBack} />}
      <SharingPanel {...{ collection, along, withheld, handle, share, endShare }} />
      {page.essays.length === 0 ? (
        <NothingIn />
      ) : (
        <KeptEssayList
          {...{ essays: page.essays, colours }}
          acts={{ writeNote, takeAway: takeBookmarkAway, settle }}
          at={askedIn(bookAddress(filter))}
          beside={(kept) => (
            <CollectedNote
              {...{ id: kept.id, note: kept.note, collection: id }}
              withNote={notes.has(kept.id)}
              acts={{ takeOut: takeOutHere, chooseNote: chooseTheNote }}
            />
          )}
        />
      )}
      <p className="mt-10 flex flex-wrap gap-3">
        {filter.after === null ? null : <ButtonLink href={here}>First page</ButtonLink>}
        {page.next === null ? null : (
          <ButtonLink href={`${here}?after=${page.next}`}>Next page</ButtonLink>
        )}
      </p>
      <CollectionSettings {...{ collection, change, takeAway }} />
    </Page>
  )
}

function Lead({ words }: { words: string }) {
  return (
    <span dir="auto" className="whitespace-pre-line">
      {words}
    </span>
  )
}

function NothingIn() {
  return (
    <EmptyState
      title="Nothing is in it yet"
      action={<ButtonLink href="/bookmarks">Go to your bookmarks</ButtonLink>}
    >
      Open “Collections and links” beside a passage, and put it in.
    </EmptyState>
  )
}
