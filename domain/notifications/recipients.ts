/** Someone to tell, and why. */
export type Recipient = { memberId: string; reason: 'REPLY' | 'NEW_COMMENT' }

type Said = {
  authorId: string
  /** Posted as "a reader". */
  isUnnamed?: boolean
  answeredId: string | null
  openerId: string
  /** Members who muted its author. */
  mutedBy?: readonly string[]
  /** Members whose account rests. */
  atRest?: readonly string[]
}

/**
 * Who hears of a comment when it becomes visible: whoever is answered, and whoever opened the conversation.
 * Nobody is told of their own act, nobody twice, nobody whose account rests, and nobody of what someone they muted says
 * under their handle. Of "a reader" they are told: else one could find out by muting who that is.
 */
export function recipients({
  isUnnamed = false,
  mutedBy = [],
  atRest = [],
  ...comment
}: Said): Recipient[] {
  const told = new Map<string, Recipient>()
  const unheard = new Set([comment.authorId, ...atRest, ...(isUnnamed ? [] : mutedBy)])
  const tell = (memberId: string, reason: Recipient['reason']) => {
    if (!unheard.has(memberId) && !told.has(memberId)) told.set(memberId, { memberId, reason })
  }
  if (comment.answeredId !== null) tell(comment.answeredId, 'REPLY')
  tell(comment.openerId, 'NEW_COMMENT')
  return [...told.values()]
}
