import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import { COLLECTIONS_MAX } from '@/domain/bookmarks/collection'
import type { CarriedShelf } from '@/domain/bookmarks/formats/json-shelf'
import { inOrder } from '@/domain/bookmarks/link'
import type { Transaction } from '@/server/db'

import type { ImportPlan } from './plan-import'

type Brought = Pick<ImportPlan, 'add' | 'there'> & { shelf: CarriedShelf }

/** Puts what a file brought into the collections it names, new ones and those of the same name, and links it. Twice is as once. */
export async function shelve(
  tx: Transaction,
  memberId: string,
  { shelf, add, there }: Brought,
): Promise<void> {
  if (shelf.collections.length === 0 && shelf.links.length === 0) return
  const clientKey = { in: add.map((one) => one.clientKey) }
  const added = await tx.bookmark.findMany({
    where: { memberId, clientKey },
    select: { id: true, clientKey: true },
  })
  const keys = new Map(added.map((one) => [one.clientKey, one.id]))
  const ids = new Map([
    ...there.map(({ at, id }) => [at, id] as const),
    ...add.map((one) => [one.at, keys.get(one.clientKey) ?? ''] as const),
  ])
  const idAt = (at: number) => ids.get(at) ?? []
  await putIn(
    tx,
    memberId,
    shelf.collections.map((one) => ({ ...one, ids: one.bookmarks.flatMap(idAt) })),
  )
  const pairs = shelf.links.map(
    ([one, other]) => [ids.get(one) ?? '', ids.get(other) ?? ''] as const,
  )
  await tx.bookmarkLink.createMany({
    data: pairs.flatMap(([one, other]) =>
      one === '' || other === '' || one === other ? [] : [{ ...inOrder(one, other), memberId }],
    ),
    skipDuplicates: true,
  })
}

type Filled = { name: string; description: string; ids: string[] }
type Own = { id: string; name: string; share: string | null }

/**
 * What is not there yet is made, up to as many as one may have. What a file brings stays private: what is in a shared collection
 * of that name stays there, and all else goes into a private one. Of several of one name the first of the file is one's first.
 */
async function putIn(tx: Transaction, memberId: string, filled: Filled[]): Promise<void> {
  const own: Own[] = await tx.collection.findMany({
    where: { memberId, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const taken = new Set<string>()
  let count = own.length
  for (const { name, description, ids } of filled) {
    const free = own.filter((one) => one.name === name && !taken.has(one.id))
    const isThere = free[0] !== undefined && (await holdsAll(tx, free[0].id, ids))
    const found = isThere ? free[0] : free.find(({ share }) => share === null)
    if (found === undefined && count >= COLLECTIONS_MAX) continue
    const collectionId = found?.id ?? uuidv7()
    taken.add(collectionId)
    if (found === undefined) {
      const data = { id: collectionId, memberId, name, description, clientKey: uuidv7() }
      await tx.collection.create({ data })
      count += 1
    }
    const data = ids.map((bookmarkId) => ({ collectionId, bookmarkId, memberId }))
    await tx.collectionEntry.createMany({ data, skipDuplicates: true })
  }
}

async function holdsAll(tx: Transaction, collectionId: string, ids: string[]): Promise<boolean> {
  const where = { collectionId, bookmarkId: { in: ids } }
  return (await tx.collectionEntry.count({ where })) === new Set(ids).size
}
