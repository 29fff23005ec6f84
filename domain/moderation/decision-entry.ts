import type { DecisionItem } from './case'

/** One row of the log with all that moderators read of it. Times are ISO 8601, UTC. */
export type DecisionEntry = DecisionItem & {
  caseId: string
  law: string | null
  privateNote: string
  /** Shared by all that one act decided, or undid. */
  batchId: string | null
  /** When it ends by itself. */
  until: string | null
  /** Who undid it, and when. */
  undone: { by: string; at: string } | null
}

/** A page of the log; `older` is the number below which the next one goes on, null at the end. */
export type LogPage = { entries: DecisionEntry[]; older: number | null }
