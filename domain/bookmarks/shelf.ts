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
