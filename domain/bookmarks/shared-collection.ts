import type { PlacementState } from '@/domain/passages/placement'

/** A passage, or an essay as a whole, as whoever a collection is shared with sees it. */
export type SharedBookmark = {
  passage: {
    id: string
    exact: string
    prefix: string
    suffix: string
    state: PlacementState
  } | null
  href: string
  /** Only where its owner chose to show these very words; else empty. */
  note: string
}

export type SharedEssay = { slug: string; title: string; bookmarks: SharedBookmark[] }

/** A shared collection: nothing else of its owner's book is in it. `next` is the last bookmark when more follow. */
export type SharedCollection = {
  id: string
  name: string
  description: string
  /** Null: its owner chose not to be named. */
  by: string | null
  essays: SharedEssay[]
  next: string | null
}
