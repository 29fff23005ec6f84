import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OwnCollection } from '@/domain/bookmarks/collection'
import { uuid } from '@/domain/uuid'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

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

/** The bookmarks of one of the actor's own collections whose notes go along when it is shared. */
export async function chosenNotes(actor: Actor, collectionId: string): Promise<Set<string>> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const entries = await db.collectionEntry.findMany({
    where: { collectionId, memberId, withNote: true, bookmark: { removedAt: null } },
    select: { bookmarkId: true },
  })
  return new Set(entries.map(({ bookmarkId }) => bookmarkId))
}
