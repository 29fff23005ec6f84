import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { KeptEssayList } from '@/components/bookmarks/kept-essay-list'
import { UndoRemoval } from '@/components/bookmarks/undo-removal'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { uuid } from '@/domain/uuid'
import { bookmarksOfMember } from '@/server/bookmarks/queries'

import { bringBack, settle, takeAway, writeNote } from './actions'

export const metadata: Metadata = { title: 'Bookmarks', robots: { index: false } }

export default async function BookmarksPage({ searchParams }: PageProps<'/bookmarks'>) {
  const actor = await memberOnly('/bookmarks')
  const essays = await bookmarksOfMember(actor)
  const removed = uuid.safeParse((await searchParams)['removed'])
  return (
    <Page
      title="Bookmarks"
      lead="What you kept, and what you wrote beside it. Nobody else sees this."
    >
      {removed.success ? <UndoRemoval id={removed.data} action={bringBack} /> : null}
      {essays.length === 0 ? (
        <EmptyState
          title="Nothing kept yet"
          action={<ButtonLink href="/">Find an essay</ButtonLink>}
        >
          Select words in an essay, and keep them with a note of your own.
        </EmptyState>
      ) : (
        <KeptEssayList essays={essays} acts={{ writeNote, takeAway, settle }} />
      )}
    </Page>
  )
}
