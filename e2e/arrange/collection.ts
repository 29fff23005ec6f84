import { createHash, randomUUID } from 'node:crypto'

import { database } from './database'

type Wishes = { memberId: string; bookmarkId: string; share: 'PUBLIC' | 'LINK' | null }

/** What stands in the links of arranged collections. */
const TOKEN = 'x'.repeat(43)

/** A collection of a member with this bookmark in it; returns its id. */
export async function arrangeCollection({ memberId, bookmarkId, share }: Wishes): Promise<string> {
  const hash = createHash('sha256').update(TOKEN).digest('hex')
  const { id } = await database.collection.create({
    data: {
      ...{ memberId, share, clientKey: randomUUID(), name: 'Quiet evenings' },
      tokenHash: share === 'LINK' ? hash : null,
      sharedAt: share === null ? null : new Date(),
    },
  })
  await database.collectionEntry.create({ data: { collectionId: id, bookmarkId, memberId } })
  return id
}
