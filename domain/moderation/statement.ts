/** What an author is told of a restriction, and moderators see while they write it. Times are ISO 8601, UTC. */
export type StatementView = {
  /** The kind of the decision. */
  kind: string
  /** The id of the guideline; empty where a law is named. */
  rule: string
  ruleTitle: string
  /** The law, in words; empty where a guideline is named. */
  law: string
  /** What in the words breaks it, and what the moderator says of it. */
  facts: string
  /** When it ends by itself; null without an end. */
  until: string | null
  /** Until when the author may appeal; null while that is not known. */
  appealUntil: string | null
}

const TITLES: Readonly<Record<string, string>> = {
  LIMIT: 'A moderator folded your comment. Readers open it if they wish.',
  REMOVE: 'A moderator removed your comment. Only you still see it.',
  WARN: 'A moderator warned you. Say that you have read it, then you can write again.',
  SLOW: 'For the time being you can write one comment in ten minutes.',
  PREMOD: 'What you write is read by a moderator before others see it.',
  SUSPEND: 'Your account is suspended: you can read, and not write.',
  BAN: 'Your account is banned: you can read, and not write.',
}

/** The first sentence of a statement, as its author reads it. */
export const statementTitle = (kind: string): string =>
  TITLES[kind] ?? 'A moderator decided something about your comment.'
