import type { MemberNoteView } from './member-note'

/** A decision about a member, as the desk tells it. Times are ISO 8601, UTC. */
export type PastDecision = {
  id: string
  kind: string
  isOfChange: boolean
  rule: string | null
  commentId: string
  createdAt: string
  /** It does not stand any more. */
  isUndone: boolean
  /** How an appeal against it stands, if there is one. */
  appeal: string | null
}

/** What moderators know of a member: only of what they wrote under their name. */
export type MemberRecord = {
  /** Null of whoever has left: there is nobody to note something of. */
  memberId: string | null
  memberSince: string
  published: number
  removed: number
  waiting: number
  /** What holds against them now, in the words of the decision. */
  sanctions: string[]
  decisions: PastDecision[]
  notes: MemberNoteView[]
}

/** In per cent, how much of what was decided stands for all to read; null while there is nothing. */
export function acceptedShare({
  published,
  removed,
}: Pick<MemberRecord, 'published' | 'removed'>): number | null {
  const decided = published + removed
  return decided === 0 ? null : Math.round((100 * published) / decided)
}

/** What was decided, in a word or two of a line about its member. */
export const pastWords = ({
  kind,
  isOfChange,
}: Pick<PastDecision, 'kind' | 'isOfChange'>): string =>
  isOfChange ? `change ${kind === 'DISMISS' ? 'kept back' : 'let through'}` : kind.toLowerCase()
