/** Why someone is told of a comment: the strongest reason first. */
export const COMMENT_REASONS = [
  'REPLY',
  'MENTION',
  'QUOTED',
  'NEW_COMMENT',
  'FOLLOWED_THREAD',
  'FOLLOWED_DISCUSSION',
  'FOLLOWED_MEMBER',
] as const
export type CommentReason = (typeof COMMENT_REASONS)[number]

/** Someone to tell, and why. */
export type Recipient = { memberId: string; reason: CommentReason }

type Said = {
  authorId: string
  /** Posted as "a reader". */
  isUnnamed?: boolean
  /** Everyone concerned, in any order, also more than once. */
  concerned: readonly Recipient[]
  /** Members who muted its author. */
  mutedBy?: readonly string[]
  /** Members whose account rests. */
  atRest?: readonly string[]
}

/**
 * Who hears of a comment when it becomes visible, each once and for the strongest reason. Nobody is told of their own act,
 * nobody whose account rests, and nobody of what someone they muted says under their handle. Of "a reader" they are told:
 * else one could find out by muting who that is; and nobody hears of "a reader" because they follow the member.
 */
export function recipients({
  isUnnamed = false,
  mutedBy = [],
  atRest = [],
  ...comment
}: Said): Recipient[] {
  const told = new Map<string, Recipient>()
  const unheard = new Set([comment.authorId, ...atRest, ...(isUnnamed ? [] : mutedBy)])
  const strength = ({ reason }: Recipient) => COMMENT_REASONS.indexOf(reason)
  const strongestFirst = comment.concerned.toSorted((one, other) => strength(one) - strength(other))
  for (const { memberId, reason } of strongestFirst) {
    if (isUnnamed && reason === 'FOLLOWED_MEMBER') continue
    if (!unheard.has(memberId) && !told.has(memberId)) told.set(memberId, { memberId, reason })
  }
  return [...told.values()]
}
