import { arrangeConversation } from './conversation'
import { database } from './database'
import { arrangeMember, freshHandle } from './member'
import { arrangeReply } from './reply'

const ESSAY = 'the-runner-and-the-chaser'

type Wanted = {
  title: string
  words: string
  authorId?: string
  /** A conversation that there is already, and what it answers there. */
  within?: { threadId: string; commentId: string }
  isHeld?: boolean
  isEscalated?: boolean
  priority?: number
  /** Whose case it is: no other story's moderator comes by it. */
  takenBy?: string
}

const HOUR_MS = 3_600_000

/** A comment with an open case: reported, or held. */
export async function arrangeReported({ title, words, within, isHeld, ...rest }: Wanted) {
  const { takenBy, isEscalated, priority = 1, ...who } = rest
  const authorId = who.authorId ?? (await arrangeMember(freshHandle('writer'))).id
  const said = within
    ? { threadId: within.threadId, commentId: await replyWithin(within, { authorId, words }) }
    : await arrangeConversation({ essay: ESSAY, title, words, authorId })
  const { threadId, commentId } = said
  if (isHeld)
    await database.comment.update({ where: { id: commentId }, data: { visibility: 'PENDING' } })
  const { id: caseId } = await database.case.create({
    data: {
      ...{ commentId, priority, sources: [isHeld ? 'HELD' : 'REPORTED'] },
      ...(isEscalated && { state: 'ESCALATED' }),
      ...(takenBy !== undefined && {
        ...{ state: 'CLAIMED', claimedById: takenBy },
        claimedUntil: new Date(Date.now() + HOUR_MS),
      }),
    },
  })
  const { handle } = await database.member.findUniqueOrThrow({ where: { id: authorId } })
  return { caseId, commentId, threadId, authorId, handle: handle ?? '' }
}

type Place = { threadId: string; commentId: string }

const replyWithin = (
  { threadId, commentId }: Place,
  { authorId, words }: { authorId: string; words: string },
) => arrangeReply({ threadId, parentId: commentId, authorId, words })

/** Other words in the place of those that everyone reads, as their author changes them. */
export async function arrangeEdit(commentId: string, words: string): Promise<void> {
  const { id } = await database.commentRevision.create({
    data: { commentId, number: 2, markdown: words, html: `<p>${words}</p>` },
  })
  await database.comment.update({ where: { id: commentId }, data: { currentRevisionId: id } })
}
