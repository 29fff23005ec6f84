import { randomInt } from 'node:crypto'

import { arrangeConversation } from './conversation'
import { database } from './database'
import { arrangeMember, freshHandle } from './member'

const ESSAY = 'the-runner-and-the-chaser'

type Wanted = { title: string; words?: string; priority?: number }

/** A priority of this story alone: cases that have it stand one after another, before all whose priority is usual. */
export const ownPriority = () => randomInt(1_000, 1_000_000)

/** A case for which a moderator asked for another one’s view. */
export async function arrangeEscalated({ title, words = 'A word.', priority = 40 }: Wanted) {
  const author = await arrangeMember(freshHandle('writer'))
  const { commentId } = await arrangeConversation({
    essay: ESSAY,
    title,
    words,
    authorId: author.id,
  })
  const { id } = await database.case.create({
    data: { commentId, priority, state: 'ESCALATED', sources: ['REPORTED'] },
  })
  return { caseId: id, commentId, author }
}
