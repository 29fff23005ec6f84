/** What a moderator decided last and can take back: one decision, or all that one act decided. */
export type LastAct = {
  decisionId: string
  /** Null of a decision on one comment. */
  batchId: string | null
  /** Of how many comments it still stands. */
  count: number
  kind: string
  /** All that it still stands of are changes to comments; see `doneWords`. */
  isOfChange: boolean
  caseId: string
  /** Who wrote the comment, of several the first, as everyone may know it. */
  byline: string
  /** ISO 8601, UTC. */
  createdAt: string
}

/** How a case ended: by whom and when, in ISO 8601, UTC. */
export type CaseEnd = { kind: string; isOfChange: boolean; decider: string; createdAt: string }
