import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { QueueItem } from '@/domain/moderation/case'
import type { Claim } from '@/domain/moderation/claim'
import { WHOLE_QUEUE, type DeskWish } from '@/domain/moderation/desk-wish'
import { gravestReason, type ReportReason } from '@/domain/moderation/report-reason'
import { whyFolded } from '@/domain/moderation/shocking'
import { sql } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { readRows } from '@/server/statements'

import { claimOf } from './claim-of'
import { notForAnother, shownCases, STILL_ASKED } from './desk-conditions'
import { UNTITLED } from './untitled'

const PAGE_CASES = 100
const EXCERPT_LENGTH = 80

export type DeskQueue = {
  cases: QueueItem[]
  /** How many there are, on all pages. */
  total: number
  /** By which the next page is asked for; null: this is the last. */
  next: string | null
  /** As of when it was read, by the clock that says when a case was opened. */
  until: Date
}

type Row = {
  id: string
  state: string
  createdAt: Date
  title: string
  handle: string | null
  isUnnamed: boolean
  isHeld: boolean
  /** Null, like the note, where nothing was ever stored. */
  excerpt: string | null
  contentNote: string | null
  isCare: boolean
  reasons: ReportReason[]
  claimedById: string | null
  claimedUntil: Date | null
  claimedBy: string | null
}

/** A page of the open cases that this moderator may decide: the gravest first, then what waits longest. */
export async function deskQueue(
  actor: Actor,
  wish: DeskWish = WHOLE_QUEUE,
  now = new Date(),
): Promise<DeskQueue> {
  const { id } = mustBeAllowed(actor, 'moderation.see')
  const [rows, { total, at }] = await Promise.all([queueRows(id, wish), queueLength(id, wish)])
  const cases = rows.slice(0, PAGE_CASES).map((row) => itemOf(row, id, now))
  const next = rows.length > PAGE_CASES ? (cases.at(-1)?.id ?? null) : null
  return { cases, total, next, until: wish.until ?? at }
}

/** One more than a page has, so that whoever reads it knows whether there is a next one. */
const queueRows = (moderatorId: string, { show, until, after }: DeskWish) =>
  readRows<Row>(sql`
  WITH page AS (
    SELECT c.*, w.author_id, w.thread_id, w.is_unnamed, w.visibility,
      w.waiting_revision_id, w.current_revision_id
    FROM "case" c JOIN comment w ON w.id = c.comment_id
    WHERE ${STILL_ASKED} AND ${shownCases(show, moderatorId)} AND ${notForAnother(moderatorId)}
      AND (${until}::timestamptz IS NULL OR c.created_at <= ${until}::timestamptz)
      AND (${after}::uuid IS NULL OR EXISTS (SELECT FROM "case" a WHERE a.id = ${after}::uuid
        AND (-c.priority, c.created_at, c.id) > (-a.priority, a.created_at, a.id)))
    ORDER BY c.priority DESC, c.created_at, c.id
    LIMIT ${PAGE_CASES + 1}::int
  )
  SELECT c.id, c.state::text, c.created_at AS "createdAt", t.title, m.handle,
    c.is_unnamed AS "isUnnamed", left(r.markdown, ${EXCERPT_LENGTH}::int) AS excerpt,
    c.visibility = 'PENDING' OR c.waiting_revision_id IS NOT NULL AS "isHeld",
    r.content_note AS "contentNote",
    EXISTS (SELECT FROM care_signal s WHERE s.comment_id = c.comment_id) AS "isCare",
    ARRAY(SELECT p.reason::text FROM report p WHERE p.case_id = c.id) AS reasons,
    c.claimed_by_id AS "claimedById", c.claimed_until AS "claimedUntil", h.handle AS "claimedBy"
  FROM page c
  JOIN member m ON m.id = c.author_id
  JOIN thread t ON t.id = c.thread_id
  LEFT JOIN comment_revision r ON r.id = coalesce(c.waiting_revision_id, c.current_revision_id)
  LEFT JOIN member h ON h.id = c.claimed_by_id
  ORDER BY c.priority DESC, c.created_at, c.id`)

async function queueLength(moderatorId: string, { show, until }: DeskWish) {
  const [row] = await readRows<{ total: number; at: Date }>(sql`
    SELECT count(*)::int AS total, now() AS at
    FROM "case" c JOIN comment w ON w.id = c.comment_id
    WHERE ${STILL_ASKED} AND ${shownCases(show, moderatorId)} AND ${notForAnother(moderatorId)}
      AND (${until}::timestamptz IS NULL OR c.created_at <= ${until}::timestamptz)`)
  if (!row) throw new Error('a count without a row')
  return row
}

function itemOf(row: Row, moderatorId: string, now: Date): QueueItem {
  const { id, state, isUnnamed, handle, contentNote, isCare, reasons } = row
  const isFolded = whyFolded({ contentNote: contentNote ?? '', isCare, reasons }) !== null
  const claim: Claim | null = claimOf(row, { moderatorId, now })
  return {
    ...{ id, claim, isHeld: row.isHeld, isEscalated: state === 'ESCALATED' },
    byline: bylineOf({ isUnnamed, author: { handle } }),
    threadTitle: row.title || UNTITLED,
    reports: reasons.length,
    reason: gravestReason(reasons),
    excerpt: isFolded ? '' : (row.excerpt ?? ''),
    createdAt: row.createdAt.toISOString(),
  }
}
