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
}

/**
 * Who hears of a comment when it becomes visible: whoever is answered, and whoever opened the conversation.
 * Nobody is told of their own act, nobody twice, and nobody of what someone they muted says under their handle. Of "a
 * reader" they are told: else one could find out by muting who that is.
 */
export function recipients({ isUnnamed = false, mutedBy = [], ...comment }: Said): Recipient[] {
  const told = new Map<string, Recipient>()
  const tell = (memberId: string, reason: Recipient['reason']) => {
    const isMuting = !isUnnamed && mutedBy.includes(memberId)
    if (memberId !== comment.authorId && !isMuting && !told.has(memberId))
      told.set(memberId, { memberId, reason })
  }
  if (comment.answeredId !== null) tell(comment.answeredId, 'REPLY')
  tell(comment.openerId, 'NEW_COMMENT')
  return [...told.values()]
}
