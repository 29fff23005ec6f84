import type { BookPage } from './kept'

/** Another bookmark that its owner put beside one. */
export type SeeAlso = {
  id: string
  /** Its words, or null for an essay as a whole. */
  exact: string | null
  title: string
}

/** What stands around one bookmark in its owner's book: the collections it is in, and what it is linked to. */
export type BookmarkShelf = {
  collections: { id: string; name: string }[]
  seeAlso: SeeAlso[]
}

export const EMPTY_SHELF: BookmarkShelf = { collections: [], seeAlso: [] }

/** The bookmarks of a page of one's book, each as it stands beside another. */
export const seeAlsoIn = ({ essays }: Pick<BookPage, 'essays'>): SeeAlso[] =>
  essays.flatMap(({ title, bookmarks }) =>
    bookmarks.map(({ id, passage }) => ({ id, title, exact: passage?.exact ?? null })),
  )
