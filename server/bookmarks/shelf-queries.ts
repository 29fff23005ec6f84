import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import type { BookmarkShelf } from '@/domain/bookmarks/shelf'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keptEssays } from './book-page'

const STANDING = { where: { collection: { removedAt: null } } } as const
const END = {
  select: {
    ...{ id: true, removedAt: true },
    essay: { select: { title: true } },
    passage: { select: { exact: true } },
  },
} as const

/** For each of these bookmarks of the actor: the collections it is in, by name, and what it is linked to, oldest first. */
export async function shelfOf(
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, BookmarkShelf>> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  if (ids.length === 0) return new Map()
  const rows = await db.bookmark.findMany({
    where: { memberId, id: { in: [...ids] } },
    select: {
      id: true,
      entries: {
        ...STANDING,
        orderBy: { collection: { name: 'asc' } },
        select: { collection: { select: { id: true, name: true } } },
      },
      linksHere: { select: { createdAt: true, other: END } },
      linksAway: { select: { createdAt: true, one: END } },
    },
  })
  return new Map(rows.map((row) => [row.id, shelf(row)]))
}

type End = {
  id: string
  removedAt: Date | null
  essay: { title: string }
  passage: { exact: string } | null
}
type Row = {
  entries: { collection: { id: string; name: string } }[]
  linksHere: { createdAt: Date; other: End }[]
  linksAway: { createdAt: Date; one: End }[]
}

function shelf({ entries, linksHere, linksAway }: Row): BookmarkShelf {
  const ends = [
    ...linksHere.map(({ createdAt, other: end }) => ({ createdAt, end })),
    ...linksAway.map(({ createdAt, one: end }) => ({ createdAt, end })),
  ]
  return {
    collections: entries.map(({ collection }) => collection),
    seeAlso: ends
      .filter(({ end }) => end.removedAt === null)
      .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
      .map(({ end }) => ({
        ...{ id: end.id, title: end.essay.title },
        exact: end.passage?.exact ?? null,
      })),
  }
}

/** One of the actor's own bookmarks with its essay; null for an unknown one, one that was taken away, and another member's. */
export async function ownKept(actor: Actor, id: string): Promise<KeptEssay | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const where = { id, memberId, removedAt: null }
  const bookmark = await db.bookmark.findFirst({ where, select: { id: true } })
  return bookmark && ((await keptEssays(memberId, [bookmark.id]))[0] ?? null)
}
