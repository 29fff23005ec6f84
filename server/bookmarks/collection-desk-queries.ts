import 'server-only'
import type { Actor } from '@/domain/actor'
import type {
  CollectionDecisionLine,
  ReportableCollection,
  ReportedCollection,
} from '@/domain/bookmarks/collection-report'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const OLDEST_FIRST = { createdAt: 'asc' } as const
const REPORTED_SHOWN = 50

/** Collections whose reports wait, the one that waits longest first; nothing of their owner's book beside them. */
export async function reportedCollections(actor: Actor): Promise<ReportedCollection[]> {
  mustBeAllowed(actor, 'moderation.see')
  const waiting = { decisionId: null } as const
  const rows = await db.collection.findMany({
    where: { reports: { some: waiting } },
    include: {
      reports: { where: waiting, orderBy: OLDEST_FIRST },
      member: { select: { handle: true } },
    },
    take: REPORTED_SHOWN,
  })
  return rows
    .map(({ id, name, description, share, withheldAt, showsName, member, reports }) => ({
      ...{ id, name, description },
      by: showsName ? member.handle : null,
      isPublic: share === 'PUBLIC' && withheldAt === null,
      reports: reports.map((one) => ({
        ...{ id: one.id, reason: one.reason, words: one.words, at: one.createdAt.toISOString() },
      })),
    }))
    .sort((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1))
}

const firstOf = ({ reports }: ReportedCollection): string => reports[0]?.at ?? ''

/** What was decided about collections, the newest first. */
export async function collectionDecisions(
  actor: Actor,
  max: number,
): Promise<CollectionDecisionLine[]> {
  mustBeAllowed(actor, 'moderation.see')
  const rows = await db.collectionDecision.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: max,
    include: { decider: { select: { handle: true } }, reversedBy: { select: { id: true } } },
  })
  const ids = rows.map(({ collectionId }) => collectionId)
  const known = await db.collection.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return rows.map(({ id, collectionId, act, reason, decider, reversedBy, createdAt }) => ({
    ...{ id, act, reason },
    name: names.get(collectionId) ?? null,
    by: decider.handle,
    at: createdAt.toISOString(),
    mayBeReversed: act !== 'REVERSE' && reversedBy === null,
  }))
}

/** A collection that the actor may report, or did. Null when it is not public and no report of theirs tells them of it. */
export async function reportableCollection(
  actor: Actor,
  id: string,
): Promise<ReportableCollection | null> {
  const { id: reporterId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const row = await db.collection.findUnique({
    where: { id },
    select: {
      ...{ name: true, share: true, withheldAt: true },
      reports: { where: { reporterId }, select: { decision: { select: { act: true } } } },
    },
  })
  if (row === null) return null
  const { name, share, withheldAt, reports } = row
  const [own] = reports
  const isPublic = share === 'PUBLIC' && withheldAt === null
  if (!isPublic && own === undefined) return null
  const act = own?.decision?.act
  const came = own === undefined ? null : act === 'WITHHOLD' || act === 'DISMISS' ? act : 'waits'
  return { id, name, came }
}

/** Why a moderator keeps one of the actor's own collections from others; null while nobody does. */
export async function whyWithheld(actor: Actor, collectionId: string): Promise<string | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const where = { id: collectionId, memberId, withheldAt: { not: null } }
  if ((await db.collection.count({ where })) === 0) return null
  const standing = await db.collectionDecision.findFirst({
    where: { collectionId, act: 'WITHHOLD', reversedBy: null },
    orderBy: { createdAt: 'desc' },
    select: { reason: true },
  })
  return standing?.reason ?? null
}
