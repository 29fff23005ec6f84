import type { ReactNode } from 'react'

import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { askedIn, bookAddress, isNarrow, type BookFilter } from '@/domain/bookmarks/book-filter'
import type { ColourWords } from '@/domain/bookmarks/colour'
import type { BookPage, KeptBookmark } from '@/domain/bookmarks/kept'

import { ChosenBar } from './chosen-bar'
import type { BookmarkActs } from './kept-bookmark'
import { KeptEssayList } from './kept-essay-list'

type BookProps = {
  page: BookPage
  filter: BookFilter
  colours: ColourWords
  acts: BookmarkActs
  /** What else stands with each bookmark. */
  beside?: (bookmark: KeptBookmark) => ReactNode
}

/** A page of one's book, or why there is nothing on it; and the ways to the pages beside it. */
export function Book({ page, filter, colours, acts, beside }: BookProps) {
  const { essays, next, fault } = page
  const at = askedIn(bookAddress(filter))
  if (fault !== null) {
    return (
      <div role="status">
        <Notice tone="warning">{fault}</Notice>
      </div>
    )
  }
  return (
    <>
      {essays.length === 0 ? (
        <NothingHere filter={filter} />
      ) : (
        <>
          {acts.changeChosen ? (
            <ChosenBar at={at} colours={colours} action={acts.changeChosen} />
          ) : null}
          <KeptEssayList {...{ essays, colours, acts, at }} {...(beside && { beside })} />
        </>
      )}
      <p className="mt-10 flex flex-wrap gap-3 print:hidden">
        {filter.after === null ? null : (
          <ButtonLink href={bookAddress({ ...filter, after: null })}>First page</ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={bookAddress({ ...filter, after: next })}>Next page</ButtonLink>
        )}
      </p>
    </>
  )
}

function NothingHere({ filter }: { filter: BookFilter }) {
  if (isNarrow(filter) || filter.after !== null) {
    return (
      <EmptyState
        title="Nothing you kept is like this"
        action={<ButtonLink href="/bookmarks">Show everything</ButtonLink>}
      >
        Leave one thing out, or look for fewer words.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing kept yet" action={<ButtonLink href="/">Find an essay</ButtonLink>}>
      Select words in an essay, and keep them with a note of your own.
    </EmptyState>
  )
}
