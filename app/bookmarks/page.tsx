import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { Book } from '@/components/bookmarks/book'
import { BookFilterForm } from '@/components/bookmarks/book-filter-form'
import { ColourNamesForm } from '@/components/bookmarks/colour-names-form'
import { UndoRemoval } from '@/components/bookmarks/undo-removal'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { uuid } from '@/domain/uuid'
import { bookPage } from '@/server/bookmarks/book-page'
import { bookChoices, colourWordsOf } from '@/server/bookmarks/queries'

import { bringBack, nameTheColours, settle, takeAway, writeNote } from './actions'

export const metadata: Metadata = { title: 'Bookmarks', robots: { index: false } }

export default async function BookmarksPage({ searchParams }: PageProps<'/bookmarks'>) {
  const actor = await memberOnly('/bookmarks')
  const asked = await searchParams
  const filter = readBookFilter(asked)
  const [page, choices, colours] = await Promise.all([
    bookPage(actor, filter),
    bookChoices(actor),
    colourWordsOf(actor),
  ])
  const removed = uuid.safeParse(asked['removed'])
  return (
    <Page
      title="Bookmarks"
      lead="What you kept, and what you wrote beside it. Nobody else sees this."
    >
      <p className="mb-6 flex flex-wrap gap-3">
        <ButtonLink href="/bookmarks/export">Take them out</ButtonLink>
        <ButtonLink href="/bookmarks/import">Bring some in</ButtonLink>
        <ButtonLink href="/kept">On this device</ButtonLink>
      </p>
      {removed.success ? <UndoRemoval id={removed.data} action={bringBack} /> : null}
      {choices.essays.length === 0 ? null : (
        <BookFilterForm filter={filter} choices={choices} colours={colours} />
      )}
      <Book page={page} filter={filter} colours={colours} acts={{ writeNote, takeAway, settle }} />
      <ColourNamesForm words={colours} action={nameTheColours} />
    </Page>
  )
}
