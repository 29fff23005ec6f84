import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { Book } from '@/components/bookmarks/book'
import { BookFilterForm } from '@/components/bookmarks/book-filter-form'
import { ColourNamesForm } from '@/components/bookmarks/colour-names-form'
import { BookmarkShelf } from '@/components/bookmarks/bookmark-shelf'
import { UndoRemoval } from '@/components/bookmarks/undo-removal'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { idsIn } from '@/domain/bookmarks/kept'
import { EMPTY_SHELF } from '@/domain/bookmarks/shelf'
import { uuid } from '@/domain/uuid'
import { bookPage } from '@/server/bookmarks/book-page'
import { collectionNames } from '@/server/bookmarks/collection-queries'
import { bookChoices, colourWordsOf } from '@/server/bookmarks/queries'
import { shelfOf } from '@/server/bookmarks/shelf-queries'

import { putIn, takeOut } from './collections/actions'
import { bringBack, nameTheColours, settle, takeAway, writeNote } from './actions'

export const metadata: Metadata = { title: 'Bookmarks', robots: { index: false } }

export default async function BookmarksPage({ searchParams }: PageProps<'/bookmarks'>) {
  const actor = await memberOnly('/bookmarks')
  const asked = await searchParams
  const filter = readBookFilter(asked)
  const [page, choices, colours, collections] = await Promise.all([
    bookPage(actor, filter),
    bookChoices(actor),
    colourWordsOf(actor),
    collectionNames(actor),
  ])
  const shelves = await shelfOf(actor, idsIn(page))
  const removed = uuid.safeParse(asked['removed'])
  return (
    <Page
      title="Bookmarks"
      lead="What you kept, and what you wrote beside it. Nobody else sees it unless you share it."
    >
      <p className="mb-6 flex flex-wrap gap-3">
        <ButtonLink href="/bookmarks/export">Take them out</ButtonLink>
        <ButtonLink href="/bookmarks/import">Bring some in</ButtonLink>
        <ButtonLink href="/bookmarks/collections">Collections</ButtonLink>
        <ButtonLink href="/kept">On this device</ButtonLink>
      </p>
      {removed.success ? <UndoRemoval id={removed.data} action={bringBack} /> : null}
      {choices.essays.length === 0 ? null : (
        <BookFilterForm filter={filter} choices={{ ...choices, collections }} colours={colours} />
      )}
      <Book
        {...{ page, filter, colours }}
        acts={{ writeNote, takeAway, settle }}
        beside={({ id }) => (
          <BookmarkShelf
            {...{ id, collections }}
            shelf={shelves.get(id) ?? EMPTY_SHELF}
            acts={{ putIn, takeOut }}
          />
        )}
      />
      <ColourNamesForm words={colours} action={nameTheColours} />
    </Page>
  )
}
