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

/** What is not there yet is made, private, up to as many as one may have. */
async function putIn(tx: Transaction, memberId: string, filled: Filled[]): Promise<void> {
  const own = await tx.collection.findMany({ where: { memberId, removedAt: null } })
  const known = new Map(own.map(({ id, name }) => [name, id]))
  for (const { name, description, ids } of filled) {
    if (!known.has(name) && known.size >= COLLECTIONS_MAX) continue
    const collectionId = known.get(name) ?? uuidv7()
    if (!known.has(name)) {
      const data = { id: collectionId, memberId, name, description, clientKey: uuidv7() }
      await tx.collection.create({ data })
      known.set(name, collectionId)
    }
    const data = ids.map((bookmarkId) => ({ collectionId, bookmarkId, memberId }))
    await tx.collectionEntry.createMany({ data, skipDuplicates: true })
  }
}
