import 'server-only'
import type { Actor } from '@/domain/actor'
import type {
  CollectionDecisionLine,
  ReportableCollection,
  ReportedCollection,
} from '@/domain/bookmarks/collection-report'
import type { SharedCollection } from '@/domain/bookmarks/shared-collection'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isReadableBy } from './is-readable-by'
import { sharedPage } from './shared-page'

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
      share: withheldAt === null ? share : null,
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

/**
 * A collection that the actor may report, or did: a public one, or with what stands in its secret link. Null when they cannot
 * read it and no report of theirs tells them of it; its name comes along only while they can.
 */
export async function reportableCollection(
  actor: Actor,
  { id, token }: { id: string; token: string },
): Promise<ReportableCollection | null> {
  const { id: reporterId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const row = await db.collection.findUnique({
    where: { id },
    select: {
      ...{ name: true, share: true, tokenHash: true, withheldAt: true },
      reports: { where: { reporterId }, select: { decision: { select: { act: true } } } },
    },
  })
  if (row === null) return null
  const [own] = row.reports
  const isReadable = isReadableBy(row, token)
  if (!isReadable && own === undefined) return null
  const act = own?.decision?.act
  const came = own === undefined ? null : act === 'WITHHOLD' || act === 'DISMISS' ? act : 'waits'
  return { id, name: isReadable ? row.name : null, came }
}

/**
 * A reported collection as those read it with whom its owner shares it, also while it is kept from them. Null for any that nobody
 * reported, and for one that its owner shares no more: that is theirs alone.
 */
export async function collectionAtDesk(
  actor: Actor,
  { id, after }: { id: string; after: string | null },
): Promise<SharedCollection | null> {
  mustBeAllowed(actor, 'moderation.see')
  if (!uuid.safeParse(id).success) return null
  const collection = await db.collection.findFirst({
    where: { id, share: { not: null }, reports: { some: {} } },
    include: { member: { select: { handle: true } } },
  })
  return collection && sharedPage(collection, after)
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
