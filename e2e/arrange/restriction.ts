import { randomUUID } from 'node:crypto'

import { database } from './database'
import { arrangeMember, freshHandle } from './member'

type Restricted = {
  commentId: string
  kind: 'REMOVE' | 'LIMIT' | 'WARN' | 'PREMOD' | 'SUSPEND' | 'BAN'
  expiresAt?: Date
  explanation?: string
}

const AFTER = { REMOVE: 'REMOVED', LIMIT: 'LIMITED' } as const

/** A decision by some moderator about a comment that everyone reads, or about its author, with its statement; returns its id. */
export async function arrangeRestriction(wanted: Restricted): Promise<string> {
  const { commentId, kind, expiresAt, explanation = 'It sells a reading.' } = wanted
  const { authorId, currentRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: commentId },
  })
  const decider = await arrangeMember(freshHandle('decider'), { roles: ['MODERATOR'] })
  const { id: caseId } = await database.case.create({
    data: { commentId, priority: 1, state: 'CLOSED', closedAt: new Date() },
  })
  const stateAfter = kind === 'REMOVE' || kind === 'LIMIT' ? AFTER[kind] : 'PUBLISHED'
  const about = { caseId, commentId, authorId, revisionId: currentRevisionId ?? '' }
  const { id: decisionId } = await database.decision.create({
    data: {
      ...{ ...about, kind, stateAfter, stateBefore: 'PUBLISHED', deciderId: decider.id },
      ...{ requestKey: randomUUID(), rule: 'kind', facts: explanation, explanation },
      expiresAt: expiresAt ?? null,
    },
  })
  await database.statementOfReasons.create({
    data: {
      ...{ decisionId, rule: 'kind', ruleTitle: 'Be kind', facts: explanation },
      restriction: stateAfter === 'PUBLISHED' ? kind : stateAfter,
    },
  })
  await database.comment.update({ where: { id: commentId }, data: { visibility: stateAfter } })
  return decisionId
}
