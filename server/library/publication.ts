import 'server-only'
import type { EssayOutcome } from '@/domain/library/preflight'
import type { LibraryEssay } from '@/domain/library/library'
import type { PlacementState } from '@/domain/passages/placement'
import type { Ids } from './ids'

/** What happened to one essay; `placed` counts where its passages stand now, when it was revised. */
export type EssayReport = {
  slug: string
  outcome: EssayOutcome
  placed: Record<PlacementState, number> | null
  /** The name it had until now. */
  formerSlug?: string
  /** ISO time at which readers may see it. */
  scheduledFor?: string
}

export type Publication = {
  essays: readonly LibraryEssay[]
  authorIds: Ids
  seriesIds: Ids
  conceptIds: Ids
  /** Whether marks lead to concepts. */
  linksConcepts: boolean
  now: Date
}
