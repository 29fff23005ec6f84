import { randomUUID } from 'node:crypto'

import { database } from './database'
import { arrangeMember, freshHandle } from './member'

/** A moderator settled the open case of a comment so; its reports say what came of them. */
export async function arrangeDecided(commentId: string, kind: 'DISMISS' | 'REMOVE') {
  const matter = await database.case.findFirstOrThrow({
    where: { commentId, state: { not: 'CLOSED' } },
    include: { comment: true },
  })
  const { id: caseId, comment } = matter
  const decider = await arrangeMember(freshHandle('decider'), { roles: ['MODERATOR'] })
  const stateAfter = kind === 'REMOVE' ? 'REMOVED' : comment.visibility
  await database.decision.create({
    data: {
      ...{ kind, caseId, commentId, revisionId: comment.currentRevisionId ?? '' },
      ...{ authorId: comment.authorId, deciderId: decider.id, requestKey: randomUUID() },
      ...{ stateBefore: comment.visibility, stateAfter },
      explanation: 'It answers what was asked.',
      ...(kind === 'REMOVE' && { rule: 'kind', facts: 'It mocks a reader.' }),
    },
  })
  await database.comment.update({ where: { id: commentId }, data: { visibility: stateAfter } })
  const closed = { state: 'CLOSED', closedAt: new Date() } as const
  await database.case.update({ where: { id: caseId }, data: closed })
  await database.report.updateMany({
    where: { caseId },
    data: { outcome: kind, toldAt: new Date() },
  })
}
