import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookShelf } from '@/domain/bookmarks/formats/json-shelf'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import type { BookmarkShelf, SeeAlso } from '@/domain/bookmarks/shelf'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keptEssays } from './book-page'

/** For each of these bookmarks of the actor: the collections it is in, by name, and what it is linked to, oldest first. */
export async function shelfOf(
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, BookmarkShelf>> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const shelves = new Map<string, BookmarkShelf>(
    ids.map((id) => [id, { collections: [], seeAlso: [] }]),
  )
  if (ids.length === 0) return shelves
  const [collections, links] = await Promise.all([
    collectionsOf(memberId, ids),
    linksOf(memberId, ids),
  ])
  for (const { here, ...one } of collections) shelves.get(here)?.collections.push(one)
  for (const { here, ...one } of links) shelves.get(here)?.seeAlso.push(one)
  return shelves
}

type Here = { here: string }

const collectionsOf = (memberId: string, ids: readonly string[]) =>
  db.$queryRaw<(Here & BookmarkShelf['collections'][number])[]>`
    SELECT i.bookmark_id AS here, c.id, c.name
    FROM collection_entry i JOIN collection c ON c.id = i.collection_id
    WHERE i.bookmark_id = ANY (${[...ids]}::uuid[])
      AND c.member_id = ${memberId}::uuid AND c.removed_at IS NULL
    ORDER BY c.name, c.id`

/** From either end. */
const linksOf = (memberId: string, ids: readonly string[]) =>
  db.$queryRaw<(Here & SeeAlso)[]>`
    SELECT l.here, b.id, e.title, p.exact
    FROM (
      SELECT one_id AS here, other_id AS there, created_at FROM bookmark_link
      WHERE one_id = ANY (${[...ids]}::uuid[])
      UNION ALL
      SELECT other_id, one_id, created_at FROM bookmark_link
      WHERE other_id = ANY (${[...ids]}::uuid[])
    ) l
    JOIN bookmark b ON b.id = l.there
    JOIN essay e ON e.id = b.essay_id
    LEFT JOIN passage p ON p.id = b.passage_id
    WHERE b.member_id = ${memberId}::uuid AND b.removed_at IS NULL
    ORDER BY l.created_at, b.id`

/** One of the actor's own bookmarks with its essay; null for an unknown one, one that was taken away, and another member's. */
export async function ownKept(actor: Actor, id: string): Promise<KeptEssay | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const where = { id, memberId, removedAt: null }
  const bookmark = await db.bookmark.findFirst({ where, select: { id: true } })
  return bookmark && ((await keptEssays(memberId, [bookmark.id]))[0] ?? null)
}

/** What the actor calls the colours, all collections and what is in them, and all links between bookmarks, to be carried. */
export async function bookShelf(actor: Actor): Promise<BookShelf> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const [colours, collections, links] = await Promise.all([
    db.colourMeaning.findMany({ where: { memberId }, orderBy: { colour: 'asc' } }),
    db.collection.findMany({
      where: { memberId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        ...{ name: true, description: true },
        entries: { orderBy: { createdAt: 'asc' }, select: { bookmarkId: true } },
      },
    }),
    db.bookmarkLink.findMany({ where: { memberId }, orderBy: { createdAt: 'asc' } }),
  ])
  return {
    colours: Object.fromEntries(colours.map(({ colour, words }) => [colour, words])),
    collections: collections.map(({ entries, ...words }) => ({
      ...words,
      bookmarks: entries.map(({ bookmarkId }) => bookmarkId),
    })),
    links: links.map(({ oneId, otherId }) => [oneId, otherId] as const),
  }
}
