import { arrangeConversation } from './conversation'
import { database } from './database'
import { arrangeMember, freshHandle } from './member'
import { arrangeReply } from './reply'

const ESSAY = 'the-runner-and-the-chaser'

/** Seven comments with one word that nobody else writes, by somebody well known: six stand, one was removed. */
export async function arrangeTriedWords(word: string): Promise<void> {
  const { id: authorId } = await arrangeMember(freshHandle('known'))
  const said = { essay: ESSAY, title: `On ${word}`, words: 'To begin with.', authorId }
  const { threadId, commentId: parentId } = await arrangeConversation(said)
  const ids: string[] = []
  for (let at = 1; at <= 7; at++)
    ids.push(await arrangeReply({ threadId, parentId, authorId, words: `Comment ${at}: ${word}.` }))
  const [last = ''] = ids.slice(-1)
  await database.comment.update({ where: { id: last }, data: { visibility: 'REMOVED' } })
}

/** What was learned so far of decisions: of so many approved and removed comments. */
export const arrangeLearned = (approved: number, removed: number) =>
  database.wordFilter.update({ where: { id: 1 }, data: { approved, removed } })
