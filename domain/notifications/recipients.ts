/** Someone to tell, and why. */
export type Recipient = { memberId: string; reason: 'REPLY' | 'NEW_COMMENT' }

/**
 * Who hears of a comment when it becomes visible: whoever is answered, and whoever opened the conversation.
 * Nobody is told of their own act, nobody twice, and nobody whose account rests.
 */
export function recipients(
  comment: { authorId: string; answeredId: string | null; openerId: string },
  atRest: ReadonlySet<string> = new Set(),
): Recipient[] {
  const told = new Map<string, Recipient>()
  const tell = (memberId: string, reason: Recipient['reason']) => {
    if (memberId !== comment.authorId && !atRest.has(memberId) && !told.has(memberId))
      told.set(memberId, { memberId, reason })
  }
  if (comment.answeredId !== null) tell(comment.answeredId, 'REPLY')
  tell(comment.openerId, 'NEW_COMMENT')
  return [...told.values()]
}
