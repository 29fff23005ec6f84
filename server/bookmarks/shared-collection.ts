import 'server-only'
import type { SharedCollection } from '@/domain/bookmarks/shared-collection'
import { uuid } from '@/domain/uuid'
import { suspensionAt } from '@/server/accounts/suspension'
import { db } from '@/server/db'

import { isLinkTo } from './is-readable-by'
import { sharedPage } from './shared-page'

type Asked = {
  id: string
  /** What stands in a secret link; null asks for a public page. */
  token: string | null
  /** The bookmark before the page. */
  after: string | null
}

/**
 * A page of a shared collection, for whoever asks. Null when it is not shared in this way now, or its owner rests, is suspended
 * or has gone, or a moderator keeps it from others. Essays that nobody can read are left out; notes are read only where they were chosen.
 */
export async function sharedCollection(
  { id, token, after }: Asked,
  now: Date,
): Promise<SharedCollection | null> {
  const collection = await opened(id, token, now)
  return collection?.withheldAt === null ? sharedPage(collection, after) : null
}

/** Whether this is the link of a collection that its owner shares, and that a moderator keeps from others. */
export async function isLinkWithheld(id: string, token: string, now: Date): Promise<boolean> {
  const collection = await opened(id, token, now)
  return collection !== null && collection.withheldAt !== null
}

async function opened(id: string, token: string | null, now: Date) {
  if (!uuid.safeParse(id).success) return null
  const collection = await db.collection.findFirst({
    where: {
      ...{ id, share: token === null ? 'PUBLIC' : 'LINK' },
      member: {
        ...{ pausedAt: null, eraseAt: null, erasedAt: null },
        decisionsAbout: { none: suspensionAt(now) },
      },
    },
    include: { member: { select: { handle: true } } },
  })
  if (collection === null || token === null) return collection
  return isLinkTo(collection, token) ? collection : null
}
