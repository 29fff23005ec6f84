import 'server-only'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import type { SharedCollection, SharedEssay } from '@/domain/bookmarks/shared-collection'
import { uuid } from '@/domain/uuid'
import { suspensionAt } from '@/server/accounts/suspension'
import { isSameSecret, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

import { keptEssays } from './book-page'
import { foundInBook } from './found-in-book'

export const SHARED_PAGE_LENGTH = 50

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
  if (collection === null) return null
  const { memberId, name, description, showsName, member } = collection
  const filter = readBookFilter({ collection: id, order: 'place', after: after ?? '' })
  const found = await foundInBook(memberId, {
    ...filter,
    ...{ words: null, isPublished: true, max: SHARED_PAGE_LENGTH + 1 },
  })
  const ids = found.slice(0, SHARED_PAGE_LENGTH)
  const [essays, notes] = await Promise.all([keptEssays(memberId, ids), notesAlong(id, ids)])
  return {
    ...{ id: collection.id, name, description },
    by: showsName ? member.handle : null,
    essays: essays.map((essay) => asShared(essay, notes)),
    next: found.length > ids.length ? (ids.at(-1) ?? null) : null,
  }
}

async function opened(id: string, token: string | null, now: Date) {
  if (!uuid.safeParse(id).success) return null
  const collection = await db.collection.findFirst({
    where: {
      ...{ id, share: token === null ? 'PUBLIC' : 'LINK', withheldAt: null },
      member: {
        ...{ pausedAt: null, eraseAt: null, erasedAt: null },
        decisionsAbout: { none: suspensionAt(now) },
      },
    },
    include: { member: { select: { handle: true } } },
  })
  if (collection === null || token === null) return collection
  return isSameSecret(tokenHash(token), collection.tokenHash ?? '') ? collection : null
}

/** In one statement, so that no words are ever read but those that were chosen. */
async function notesAlong(id: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; note: string }[]>`
    SELECT b.id, b.note FROM collection_entry c JOIN bookmark b ON b.id = c.bookmark_id
    WHERE c.collection_id = ${id}::uuid AND c.with_note AND b.id = ANY (${[...ids]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row.note]))
}

/** Only what is meant for others, field by field: no note, mark, date or word of its owner comes along by itself. */
function asShared(
  { slug, title, bookmarks }: KeptEssay,
  notes: ReadonlyMap<string, string>,
): SharedEssay {
  return {
    ...{ slug, title },
    bookmarks: bookmarks.map(({ id, passage, href }) => ({
      passage: passage && {
        ...{ id: passage.id, exact: passage.exact, prefix: passage.prefix },
        ...{ suffix: passage.suffix, state: passage.state },
      },
      href,
      note: notes.get(id) ?? '',
    })),
  }
}
