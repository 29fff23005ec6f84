import 'server-only'
import type { World } from '@/domain/moderation/world'
import { db } from '@/server/db'

import type { StoredWorld } from './a-world'

/** What the model says of a world, in the words of the database. */
export const modelledWorld = ({ comments, cases, log, appeals }: World) => ({
  comments: comments.map(({ visibility, isLocked, isDeleted, isPurged, current, waiting }) => ({
    ...{ visibility, isLocked, isDeleted, isPurged, current, waiting },
  })),
  cases: cases.map(({ comment, state, version, outcome, reports }) => ({
    ...{ comment, state, version },
    reports: reports.map(({ revision }) => ({ revision, outcome })),
  })),
  log: log.map(({ kind: is, comment, revision, decider, before, after, ...row }) => ({
    ...{ kind: is, comment, revision, decider, before, after },
    ...{ reverses: row.reverses, rule: row.rule, hasStatement: row.hasStatement },
  })),
  appeals: appeals.map(({ decision, appellant, state, reviewer }) => ({
    ...{ decision, appellant, state, reviewer },
  })),
})

/** The same, as it stands in the database. */
export async function storedWorld({
  comments,
  people,
  log,
  appeals,
}: StoredWorld): Promise<ReturnType<typeof modelledWorld>> {
  const ids = comments.map(({ id }) => id)
  const where = { commentId: { in: ids } }
  const revisionOf = (sought: string | null) => {
    const found = comments.flatMap(({ revisions }) => {
      const place = revisions.indexOf(sought ?? '')
      return place < 0 ? [] : [place]
    })
    return found[0] ?? null
  }
  const personOf = (sought: string | null) => people.findIndex(({ id }) => id === sought)
  const [rows, cases, decisions, asked] = await Promise.all([
    db.comment.findMany({ where: { id: { in: ids } }, orderBy: { createdAt: 'asc' } }),
    db.case.findMany({
      ...{ where, orderBy: { createdAt: 'asc' } },
      include: { reports: { orderBy: { createdAt: 'asc' } } },
    }),
    db.decision.findMany({ where, orderBy: { number: 'asc' }, include: { statement: true } }),
    db.appeal.findMany({ where: { id: { in: appeals } } }),
  ])
  return {
    comments: ids.map((id) => {
      const row = rows.find((one) => one.id === id)
      const { visibility = 'REMOVED', lockedAt, authorDeletedAt, purgedAt } = row ?? {}
      const states = { isLocked: !!lockedAt, isDeleted: !!authorDeletedAt, isPurged: !!purgedAt }
      const current = revisionOf(row?.currentRevisionId ?? null) ?? -1
      const waiting = revisionOf(row?.waitingRevisionId ?? null)
      return { visibility, ...states, current, waiting }
    }),
    cases: cases.map(({ commentId, state, version, reports }) => ({
      ...{ comment: ids.indexOf(commentId), state, version },
      reports: reports.map(({ revisionId, outcome }) => ({
        ...{ revision: revisionOf(revisionId) ?? -1, outcome },
      })),
    })),
    log: decisions.map((row) => ({
      ...{ kind: row.kind, comment: ids.indexOf(row.commentId) },
      revision: revisionOf(row.revisionId) ?? -1,
      decider: row.deciderId === null ? null : personOf(row.deciderId),
      ...{ before: row.stateBefore, after: row.stateAfter },
      reverses: row.reversesId === null ? null : log.indexOf(row.reversesId),
      ...{ rule: row.rule, hasStatement: row.statement !== null },
    })),
    appeals: appeals.flatMap((id) => {
      const row = asked.find((one) => one.id === id)
      if (!row || row.state === 'CLAIMED') return []
      const reviewer = row.reviewerId === null ? null : personOf(row.reviewerId)
      const appellant = personOf(row.appellantId)
      return [{ decision: log.indexOf(row.decisionId), appellant, state: row.state, reviewer }]
    }),
  }
}
