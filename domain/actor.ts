export type Role = 'MODERATOR' | 'EDITOR' | 'OWNER'

export type Visitor = { kind: 'visitor' }

export type MemberActor = {
  kind: 'member'
  id: string
  /** Null until the member has chosen one. */
  handle: string | null
  roles: readonly Role[]
  /** By which session they ask, and when they last showed in it who they are; null: not by a browser. */
  session: { id: string; confirmedAt: Date } | null
  /** While a suspension or a ban lasts they may see their account, take everything out and leave; nothing else. */
  isSuspended: boolean
  /** Paused, or about to be erased: they read and keep what is theirs alone, and do nothing that others see. */
  isPaused?: boolean
}

/** Whoever is asking. */
export type Actor = Visitor | MemberActor

export const VISITOR: Visitor = { kind: 'visitor' }
