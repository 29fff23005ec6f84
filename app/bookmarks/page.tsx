import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { Book } from '@/components/bookmarks/book'
import { BookFilterForm } from '@/components/bookmarks/book-filter-form'
import { BookKeys } from '@/components/bookmarks/book-keys'
import { ColourNamesForm } from '@/components/bookmarks/colour-names-form'
import { BookmarkShelf } from '@/components/bookmarks/bookmark-shelf'
import { LookedUp } from '@/components/bookmarks/looked-up'
import { RevisitCard } from '@/components/bookmarks/revisit-card'
import { RevisitForm } from '@/components/bookmarks/revisit-form'
import { UndoRemoval } from '@/components/bookmarks/undo-removal'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { askedIn, bookAddress, readBookFilter } from '@/domain/bookmarks/book-filter'
import { readRemoved } from '@/domain/bookmarks/chosen'
import { idsIn } from '@/domain/bookmarks/kept'
import { EMPTY_SHELF } from '@/domain/bookmarks/shelf'
import { bookPage } from '@/server/bookmarks/book-page'
import { collectionNames } from '@/server/bookmarks/collection-queries'
import { bookChoices, colourWordsOf } from '@/server/bookmarks/queries'
import { revisitOf } from '@/server/bookmarks/revisit-of'
import { shelfOf } from '@/server/bookmarks/shelf-queries'

import { putIn, takeOut } from './collections/actions'
import { nameTheColours, settle, takeAway, writeNote } from './actions'
import { bringBack, changeChosen, revisit } from './desk/actions'

const ACTS = { writeNote, takeAway, settle, changeChosen }

export const metadata: Metadata = { title: 'Bookmarks', robots: { index: false } }

export default async function BookmarksPage({ searchParams }: PageProps<'/bookmarks'>) {
  const actor = await memberOnly('/bookmarks')
  const asked = await searchParams
  const filter = readBookFilter(asked)
  const [page, choices, colours, collections, { isWanted, old }] = await Promise.all([
    bookPage(actor, filter),
    bookChoices(actor),
    colourWordsOf(actor),
    collectionNames(actor),
    revisitOf(actor),
  ])
  const shelves = await shelfOf(actor, idsIn(page))
  const removed = readRemoved(asked['removed'])
  const at = askedIn(bookAddress(filter))
  return (
    <Page
      title="Bookmarks"
      lead="What you kept, and what you wrote beside it. Nobody else sees it unless you share it."
    >
      <p className="mb-6 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href="/bookmarks/export">Take them out</ButtonLink>
        <ButtonLink href="/bookmarks/import">Bring some in</ButtonLink>
        <ButtonLink href="/bookmarks/collections">Collections</ButtonLink>
        <ButtonLink href="/kept">On this device</ButtonLink>
      </p>
      <LookedUp />
      <div role="status" className="book-undo">
        {removed.length > 0 ? <UndoRemoval ids={removed} at={at} action={bringBack} /> : null}
      </div>
      {old ? <RevisitCard essay={old} action={revisit} /> : null}
      {choices.essays.length === 0 ? null : (
        <BookFilterForm filter={filter} choices={{ ...choices, collections }} colours={colours} />
      )}
      {page.essays.length + removed.length === 0 ? null : <BookKeys removed={removed.join('.')} />}
      <Book
        {...{ page, filter, colours }}
        acts={ACTS}
        beside={({ id }) => (
          <BookmarkShelf
            {...{ id, collections }}
            shelf={shelves.get(id) ?? EMPTY_SHELF}
            acts={{ putIn, takeOut }}
          />
        )}
      />
      <ColourNamesForm words={colours} action={nameTheColours} />
      <RevisitForm isWanted={isWanted} action={revisit} />
    </Page>
  )
}
