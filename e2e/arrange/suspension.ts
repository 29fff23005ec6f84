import { randomUUID } from 'node:crypto'

import { database } from './database'

/** Suspends a member from this moment on, without an end, on account of a comment of theirs. */
export async function arrangeSuspension(authorId: string, commentId: string): Promise<void> {
  const { currentRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: commentId },
  })
  const { id: caseId } = await database.case.create({
    data: { commentId, priority: 1, state: 'CLOSED' },
  })
  await database.decision.create({
    data: {
      ...{ kind: 'SUSPEND', caseId, commentId, authorId, revisionId: currentRevisionId ?? '' },
      ...{ stateBefore: 'PUBLISHED', stateAfter: 'PUBLISHED', requestKey: randomUUID() },
    },
  })
}
