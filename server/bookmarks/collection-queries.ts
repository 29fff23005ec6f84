import 'server-only'
import type { Actor } from '@/domain/actor'
import type { NotesAlong, OwnCollection } from '@/domain/bookmarks/collection'
import { uuid } from '@/domain/uuid'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { notesAlong } from './notes-along'

const COLUMNS = {
  ...{ id: true, name: true, description: true, share: true, sharedAt: true, showsName: true },
  _count: { select: { entries: { where: { bookmark: { removedAt: null } } } } },
} as const satisfies Prisma.CollectionSelect

type Row = Prisma.CollectionGetPayload<{ select: typeof COLUMNS }>

const asOwn = ({ _count, sharedAt, ...row }: Row): OwnCollection => ({
  ...row,
  sharedAt: sharedAt?.toISOString() ?? null,
  size: _count.entries,
})

/** The actor's own collections by name, each with the number of bookmarks in it. */
export async function ownCollections(actor: Actor): Promise<OwnCollection[]> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const rows = await db.collection.findMany({
    where: { memberId, removedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: COLUMNS,
  })
  return rows.map(asOwn)
}

/** The names of the actor's own collections, in their order: what a bookmark may be put into. */
export async function collectionNames(actor: Actor): Promise<{ id: string; name: string }[]> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  return db.collection.findMany({
    where: { memberId, removedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** One of the actor's own collections; null for an unknown one, one that was taken away, and another member's. */
export async function ownCollectionById(actor: Actor, id: string): Promise<OwnCollection | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const where = { id, memberId, removedAt: null }
  const row = await db.collection.findFirst({ where, select: COLUMNS })
  return row && asOwn(row)
}

/** The notes of one of the actor's own collections that go along when it is shared. */
export async function notesToShare(actor: Actor, collectionId: string): Promise<NotesAlong> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const own = await db.collection.count({ where: { id: collectionId, memberId } })
  return own === 0 ? { seen: '', notes: [] } : notesAlong(db, collectionId)
}

/** The words of a bookmark that was just taken out of one of the actor's own collections; null when it is in it, or not theirs. */
export async function takenOut(
  actor: Actor,
  collectionId: string,
  bookmarkId: unknown,
): Promise<{ id: string; words: string } | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const { data: id } = uuid.safeParse(bookmarkId)
  if (id === undefined) return null
  const where = { id, memberId, removedAt: null, entries: { none: { collectionId } } }
  const row = await db.bookmark.findFirst({
    where,
    select: { essay: { select: { title: true } }, passage: { select: { exact: true } } },
  })
  return row && { id, words: row.passage?.exact ?? row.essay.title }
}
