import { arrangeConversation } from './conversation'
import { database } from './database'
import { arrangeReply } from './reply'

type Reply = { id: string; words: string }

/** A conversation with many answers to its first words, and one chain of answers, each to the one before. */
export async function arrangeLongConversation(wishes: {
  essay: string
  title: string
  authorId: string
  answers: number
  chain: number
}) {
  const { authorId, answers, chain } = wishes
  const { threadId, commentId } = await arrangeConversation({ ...wishes, words: 'First words.' })
  const from = new Date('2026-03-01T10:00:00.000Z').getTime()
  await database.comment.update({ where: { id: commentId }, data: { createdAt: new Date(from) } })
  const replies: Reply[] = []
  const say = async (parentId: string, words: string): Promise<Reply> => {
    const createdAt = new Date(from + (replies.length + 1) * 60_000)
    const id = await arrangeReply({ threadId, parentId, authorId, words, at: createdAt })
    replies.push({ id, words })
    return { id, words }
  }
  let last = commentId
  const steps: Reply[] = []
  for (let step = 1; step <= chain; step++) {
    const said = await say(last, `Step ${step} of the chain.`)
    last = said.id
    steps.push(said)
  }
  for (let answer = 1; answer <= answers; answer++) await say(commentId, `Answer ${answer}.`)
  return { threadId, commentId, steps }
}
