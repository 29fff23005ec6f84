import type { PlacementState } from '@/domain/passages/placement'

import type { Colour } from './colour'
import type { KeptChange } from './kept-change'

/** What a member kept, as their own list shows it. */
export type KeptBookmark = {
  id: string
  colour: Colour
  note: string
  /** Under which its owner files it. */
  concepts: { slug: string; term: string }[]
  /** The note as it is read: clean HTML, made with what makes a comment; empty when there is none. */
  noteHtml: string
  /** Day of keeping, ISO. */
  keptOn: string
  /** When its owner last looked it up, ISO; null: not since. */
  seenOn: string | null
  /** Null: the essay as a whole. `prefix` and `suffix` stand around the words. */
  passage: {
    id: string
    exact: string
    prefix: string
    suffix: string
    state: PlacementState
    change?: KeptChange
  } | null
  href: string
}

export type KeptEssay = {
  slug: string
  title: string
  isWithdrawn: boolean
  bookmarks: KeptBookmark[]
}

/** What a book may be narrowed to: only what the member kept something of. */
export type BookChoices = {
  essays: { slug: string; title: string }[]
  concepts: { slug: string; term: string }[]
  collections?: readonly { id: string; name: string }[]
}

/** A page of a member's book: neighbours of one essay stand together. `next` is the last bookmark when more follow. */
export type BookPage = {
  essays: KeptEssay[]
  next: string | null
  /** Why what was looked for could not be; else null. */
  fault: string | null
}

/** The bookmarks of a page, in its order. */
export const idsIn = ({ essays }: Pick<BookPage, 'essays'>): string[] =>
  essays.flatMap(({ bookmarks }) => bookmarks.map(({ id }) => id))
