import 'server-only'
import type { Prisma } from '@/server/db'

import { iso } from './iso'

/** What tells where a bookmark stands. */
export const ENDED = {
  select: {
    passageId: true,
    essay: { select: { slug: true } },
    passage: { select: { exact: true } },
  },
} as const satisfies Prisma.BookmarkDefaultArgs

export const COLLECTED = {
  entries: { orderBy: { createdAt: 'asc' }, include: { bookmark: ENDED } },
} as const satisfies Prisma.CollectionInclude

type Ended = Prisma.BookmarkGetPayload<typeof ENDED>
type Collected = Prisma.CollectionGetPayload<{ include: typeof COLLECTED }>

/** The address of a passage, or of the essay where the whole was kept. */
export const placeOf = ({ passageId, essay }: Ended, origin: string): string =>
  passageId === null ? `${origin}/essays/${essay.slug}` : `${origin}/p/${passageId}`

/** A collection with all that is in it; what opens its secret link is not stored, and not here. */
export function collectionRecord(row: Collected, origin: string) {
  const { name, description, share, showsName, entries } = row
  return {
    ...{ name, description, share, showsName },
    madeAt: iso(row.createdAt),
    sharedAt: iso(row.sharedAt),
    withheldAt: iso(row.withheldAt),
    removedAt: iso(row.removedAt),
    bookmarks: entries.map(({ bookmark, withNote, createdAt }) => ({
      address: placeOf(bookmark, origin),
      quotation: bookmark.passage?.exact ?? null,
      since: iso(createdAt),
      withNote,
    })),
  }
}
