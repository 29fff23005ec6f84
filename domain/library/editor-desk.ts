import type { LibraryFault } from './fault'

/** `waiting`: sound and in the folder, but never published. */
type DeskState = 'published' | 'scheduled' | 'withdrawn' | 'waiting' | 'draft'

/** An essay as an editor sees it in the list. Times are ISO. */
export type DeskEssay = {
  slug: string
  title: string
  state: DeskState
  /** When it opens, or was withdrawn. */
  at: string | null
  revisions: number
  lastRevisedAt: string | null
  /** The name under which it can be previewed; null when readers have it as it stands in the folder. */
  previewedAs: string | null
}

/** All that is known of the library's essays, and what the folder's files have wrong. */
export type EditorDesk = {
  essays: DeskEssay[]
  faults: LibraryFault[]
  /** Faults of drafts hold up nothing. */
  draftFaults: LibraryFault[]
  /** ISO time of the last change to what readers see; null before the first. */
  publishedAt: string | null
}
