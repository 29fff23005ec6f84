import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { makeCollection } from '@/server/bookmarks/make-collection'
import { putInCollection } from '@/server/bookmarks/put-in-collection'
import { shareCollection } from '@/server/bookmarks/share-collection'

type Wishes = { name?: string; description?: string }

/** Arranges a private collection of a member with these bookmarks in it; returns its id. */
export async function aCollection(
  member: MemberActor,
  bookmarks: readonly { id: string }[] = [],
  { name = 'Quiet evenings', description = '' }: Wishes = {},
): Promise<string> {
  const { id } = await makeCollection(member, { clientKey: randomUUID(), name, description })
  for (const bookmark of bookmarks)
    await putInCollection(member, { id: bookmark.id, collection: id })
  return id
}

/** Arranges a collection of a member that everyone can read, without their name; returns its id. */
export async function aPublicCollection(
  member: MemberActor,
  bookmarks: readonly { id: string }[] = [],
): Promise<string> {
  const id = await aCollection(member, bookmarks)
  await shareCollection(member, { id, as: 'PUBLIC', name: 'none' })
  return id
}
