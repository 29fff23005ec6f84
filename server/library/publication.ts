import 'server-only'
import type { LibraryEssay } from '@/domain/library/check-library'
import type { PlacementState } from '@/domain/passages/placement'

/** `changed`: its title or other fields, not its words. `returned`: it had been withdrawn, and its words are the same. */
type EssayOutcome = 'new' | 'revised' | 'changed' | 'returned' | 'unchanged' | 'withdrawn'

/** What happened to one essay; `placed` counts where its passages stand now, when it was revised. */
export type EssayReport = {
  slug: string
  outcome: EssayOutcome
  placed: Record<PlacementState, number> | null
}

export type Publication = {
  essays: readonly LibraryEssay[]
  authorIds: ReadonlyMap<string, string>
  seriesIds: ReadonlyMap<string, string>
  now: Date
}
