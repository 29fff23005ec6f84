import 'server-only'
import type { Actor } from '@/domain/actor'
import type { MemberRecord, PastDecision } from '@/domain/moderation/member-record'
import { sanctionsAt, type LoggedSanction } from '@/domain/moderation/sanctions'
import { db, type DecisionKind } from '@/server/db'

import { notesAbout } from './notes-about'
import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

const DECISIONS_SHOWN = 10
const SANCTIONS = ['SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN'] as const satisfies DecisionKind[]

type About = { id: string; createdAt: Date; erasedAt: Date | null }

/** What moderators know of a member. What they wrote as "a reader" is left out, and what was decided on that. */
export async function memberRecord(
  actor: Actor,
  { id, createdAt, erasedAt }: About,
  now: Date,
): Promise<MemberRecord> {
  const [counts, sanctions, decisions, notes] = await Promise.all([
    db.comment.groupBy({
      by: ['visibility'],
      where: { authorId: id, isUnnamed: false },
      _count: true,
    }),
    sanctionsOf(id, now),
    decisionsOn(id),
    notesAbout(actor, id),
  ])
  const counted = (visibility: string) =>
    counts.find((one) => one.visibility === visibility)?._count ?? 0
  return {
    ...{ sanctions, decisions, notes },
    memberId: erasedAt === null ? id : null,
    memberSince: createdAt.toISOString(),
    published: counted('PUBLISHED') + counted('LIMITED'),
    removed: counted('REMOVED'),
    waiting: counted('PENDING'),
  }
}

async function decisionsOn(authorId: string): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({
    where: {
      authorId,
      reversesId: null,
      kind: { notIn: ['NOTE', 'HOLD'] },
      comment: { isUnnamed: false },
    },
    orderBy: { number: 'desc' },
    take: DECISIONS_SHOWN,
    include: {
      ...OF_CHANGE_FIELDS,
      reversedBy: { select: { id: true } },
      appeals: { select: { state: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, rule: row.rule, commentId: row.commentId },
    ...{ isOfChange: isOfChange(row), createdAt: row.createdAt.toISOString() },
    isUndone: row.reversedBy !== null,
    appeal: row.appeals[0]?.state ?? null,
  }))
}

async function sanctionsOf(authorId: string, now: Date): Promise<string[]> {
  const rows = await db.decision.findMany({
    where: { authorId, kind: { in: [...SANCTIONS] }, comment: { isUnnamed: false } },
    select: {
      ...{ id: true, kind: true, expiresAt: true },
      reversedBy: { select: { id: true } },
      acknowledged: { select: { decisionId: true } },
    },
  })
  const log = rows.map(({ reversedBy, acknowledged, ...one }): LoggedSanction => ({
    ...one,
    isReversed: reversedBy !== null,
    isAcknowledged: acknowledged !== null,
  }))
  const { unread, isSlowed, isPremoderated, suspendedUntil, isBanned } = sanctionsAt(log, now)
  return [
    isBanned ? 'banned' : null,
    suspendedUntil ? `suspended until ${suspendedUntil.toISOString().slice(0, 10)}` : null,
    isPremoderated ? 'pre-moderated' : null,
    isSlowed ? 'slowed' : null,
    unread.length > 0 ? 'warned, not read yet' : null,
  ].filter((one) => one !== null)
}
