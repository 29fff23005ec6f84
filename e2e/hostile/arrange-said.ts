import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'

export const ESSAY = 'the-runner-and-the-chaser'

/** A conversation of harmless words by this member, about which others say hostile ones. */
export async function arrangeSaid(authorId: string) {
  const said = { essay: ESSAY, title: 'Harmless', words: 'Harmless words.', authorId }
  const { threadId, commentId } = await arrangeConversation(said)
  const where = { id: commentId }
  const { currentRevisionId } = await database.comment.findUniqueOrThrow({ where })
  return { threadId, commentId, revisionId: currentRevisionId ?? '' }
}

/** The same, with an open case. */
export async function arrangeCase(authorId: string) {
  const said = await arrangeSaid(authorId)
  const about = { commentId: said.commentId, priority: 1, sources: ['REPORTED' as const] }
  const { id: caseId, version } = await database.case.create({ data: about })
  return { ...said, caseId, version }
}
