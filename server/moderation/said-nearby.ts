import 'server-only'
import { bylineOf } from '@/domain/discussion/byline'
import type { SaidNearby } from '@/domain/moderation/case'
import { db, type Prisma } from '@/server/db'

const FIELDS = {
  id: true,
  threadId: true,
  authorId: true,
  isUnnamed: true,
  visibility: true,
  authorDeletedAt: true,
  purgedAt: true,
  createdAt: true,
  author: { select: { handle: true } },
  currentRevision: { select: { html: true, contentNote: true } },
} as const satisfies Prisma.CommentSelect

type Row = Prisma.CommentGetPayload<{ select: typeof FIELDS }>

/** These comments as a moderator reads them around another, in the order of the ids. What its author deleted has no words. */
export async function saidNearby(ids: readonly string[]): Promise<Map<string, SaidNearby>> {
  const rows = await db.comment.findMany({ where: { id: { in: [...ids] } }, select: FIELDS })
  const byId = new Map(rows.map((row) => [row.id, nearby(row)]))
  return new Map(ids.flatMap((id) => entryOf(id, byId.get(id))))
}

const entryOf = <One>(id: string, one: One | undefined): [string, One][] =>
  one === undefined ? [] : [[id, one]]

function nearby(row: Row): SaidNearby {
  const { id, createdAt, currentRevision } = row
  const isGone = row.authorDeletedAt !== null || row.purgedAt !== null
  return {
    ...{ id, byline: bylineOf(row), createdAt: createdAt.toISOString(), note: noteOf(row) },
    html: isGone ? '' : (currentRevision?.html ?? ''),
  }
}

function noteOf({ authorDeletedAt, purgedAt, visibility, currentRevision }: Row): string | null {
  if (authorDeletedAt !== null) return 'Its author deleted it.'
  if (purgedAt !== null) return 'Its words are gone.'
  if (visibility === 'REMOVED') return 'A moderator removed it.'
  if (visibility === 'PENDING') return 'It waits for a moderator too.'
  return currentRevision?.contentNote ? `Content note: ${currentRevision.contentNote}` : null
}
