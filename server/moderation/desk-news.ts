import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import type { CaseSource } from '@/domain/moderation/case'
import type { DeskNews } from '@/domain/moderation/desk-news'
import type { DeskShow } from '@/domain/moderation/desk-wish'
import { sql } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { readRows } from '@/server/statements'

import { claimOf } from './claim-of'
import { notForAnother, STILL_ASKED } from './desk-conditions'

/** Whoever was away for longer than this many cases reads the queue anew. */
const NEWS_MAX = 200

type Opened = { id: string; at: Date; state: string; sources: CaseSource[] }
type Closed = { id: string; at: Date; handle: string | null; isByMember: boolean }
type Claimed = { id: string; claimedById: string; claimedUntil: Date; claimedBy: string | null }

/** What happened at the desk since a moment, and who is at which case now; 200 of each at the most. */
export async function deskNews(actor: Actor, since: Date, now = new Date()): Promise<DeskNews> {
  const { id: moderatorId } = mustBeAllowed(actor, 'moderation.see')
  const [opened, closed, claimed] = await Promise.all([
    openedSince(since, moderatorId),
    closedSince(since),
    claimedNow(now),
  ])
  return {
    opened: opened.map(({ id, at, state, sources }) => ({
      ...{ id, at: at.toISOString(), shows: showsOf(state, sources) },
    })),
    closed: closed.map(({ id, at, handle, isByMember }) => ({
      ...{ id, at: at.toISOString() },
      by: isByMember ? shownName(handle) : 'the system',
    })),
    claims: claimed.flatMap((row) => {
      const claim = claimOf(row, { moderatorId, now })
      return claim ? [{ caseId: row.id, ...claim }] : []
    }),
  }
}

const openedSince = (since: Date, moderatorId: string) =>
  readRows<Opened>(sql`
  SELECT c.id, c.created_at AS at, c.state::text,
    coalesce(c.sources::text[], '{}') AS sources FROM "case" c JOIN comment w ON w.id = c.comment_id
  WHERE ${STILL_ASKED} AND ${notForAnother(moderatorId)} AND c.created_at > ${since}::timestamptz
  ORDER BY c.created_at DESC LIMIT ${NEWS_MAX}::int`)

const closedSince = (since: Date) =>
  readRows<Closed>(sql`
  SELECT c.id, c.closed_at AS at, m.handle, m.id IS NOT NULL AS "isByMember"
  FROM "case" c
  LEFT JOIN LATERAL (
    SELECT decider_id FROM decision d WHERE d.case_id = c.id ORDER BY d.number DESC LIMIT 1
  ) d ON true
  LEFT JOIN member m ON m.id = d.decider_id
  WHERE c.state = 'CLOSED' AND c.closed_at > ${since}::timestamptz
  ORDER BY c.closed_at DESC LIMIT ${NEWS_MAX}::int`)

const claimedNow = (now: Date) =>
  readRows<Claimed>(sql`
  SELECT c.id, c.claimed_by_id AS "claimedById", c.claimed_until AS "claimedUntil",
    m.handle AS "claimedBy"
  FROM "case" c JOIN member m ON m.id = c.claimed_by_id
  WHERE c.claimed_by_id IS NOT NULL AND c.claimed_until > ${now}::timestamptz
  ORDER BY c.claimed_until DESC LIMIT ${NEWS_MAX}::int`)

const showsOf = (state: string, sources: readonly CaseSource[]): DeskShow[] => [
  'all',
  ...sources.map((source) => source.toLowerCase() as Lowercase<CaseSource>),
  ...(state === 'ESCALATED' ? (['escalated'] as const) : []),
]
