import type { PlacementState } from '@/domain/passages/placement'

import type { Colour } from './colour'
import type { KeptChange } from './kept-change'

/** What a member kept, as their own list shows it. */
export type KeptBookmark = {
  id: string
  colour: Colour
  note: string
  /** Day of keeping, ISO. */
  keptOn: string
  /** Null: the essay as a whole. */
  passage: { id: string; exact: string; state: PlacementState; change?: KeptChange } | null
  href: string
}

export type KeptEssay = {
  slug: string
  title: string
  isWithdrawn: boolean
  bookmarks: KeptBookmark[]
}
