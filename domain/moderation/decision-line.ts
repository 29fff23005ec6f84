/** A decision as the log stores it, all of it; times are ISO 8601, UTC, with milliseconds. */
export type ChainedDecision = {
  number: number
  id: string
  kind: string
  caseId: string
  commentId: string
  revisionId: string
  deciderId: string | null
  authorId: string
  rule: string | null
  law: string | null
  facts: string
  explanation: string
  privateNote: string
  /** Null for rows of before, and where the free words were erased. */
  salt: string | null
  /** Of salt and free words; null for rows of before, which have these in the line itself. */
  wordsHash: string | null
  /** Of a purge: the rows whose words it took along; see `erased-rows.ts`. */
  erases: string
  stateBefore: string
  stateAfter: string
  reversesId: string | null
  requestKey: string
  batchId: string | null
  autoFound: boolean
  autoDecided: boolean
  expiresAt: string | null
  createdAt: string
  previousHash: string
}

/** Each value with its length in bytes before it, so that no two decisions are written alike; "-" for none. */
const measured = (value: string | number | boolean | null): string =>
  value === null ? '-' : `${new TextEncoder().encode(String(value)).length}:${value}`

/** What of a decision’s free words is hashed: with a salt, so that nobody who lacks it can try what they were. */
export const wordsLine = ({ salt, facts, explanation, privateNote }: ChainedDecision): string =>
  [salt, facts, explanation, privateNote].map(measured).join(',')

/**
 * What of a decision is hashed: all its columns but salt and hash, the free words by their own hash, in this order, joined by
 * commas. The database writes the same when a row comes (its function `decision_line`); by this one the chain is proved.
 */
export const decisionLine = (row: ChainedDecision): string =>
  [
    ...[row.number, row.id, row.kind, row.caseId, row.commentId, row.revisionId, row.deciderId],
    ...[row.authorId, row.rule, row.law],
    ...(row.wordsHash === null
      ? [row.facts, row.explanation, row.privateNote]
      : [row.wordsHash, row.erases]),
    ...[row.stateBefore, row.stateAfter, row.reversesId, row.requestKey, row.batchId],
    ...[row.autoFound, row.autoDecided, row.expiresAt, row.createdAt, row.previousHash],
  ]
    .map(measured)
    .join(',')
