import 'server-only'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import type { SharedCollection, SharedEssay } from '@/domain/bookmarks/shared-collection'
import { db } from '@/server/db'

import { keptEssays } from './book-page'
import { foundInBook } from './found-in-book'

export const SHARED_PAGE_LENGTH = 50

type Opened = {
  id: string
  memberId: string
  name: string
  description: string
  showsName: boolean
  member: { handle: string | null }
}

/** What others see of a collection, the page behind the bookmark `after`. Whether anybody may, was asked before. */
export async function sharedPage(
  collection: Opened,
  after: string | null,
): Promise<SharedCollection> {
  const { id, memberId, name, description, showsName, member } = collection
  const filter = readBookFilter({ collection: id, order: 'place', after: after ?? '' })
  const found = await foundInBook(memberId, {
    ...filter,
    ...{ words: null, isPublished: true, max: SHARED_PAGE_LENGTH + 1 },
  })
  const ids = found.slice(0, SHARED_PAGE_LENGTH)
  const [essays, notes] = await Promise.all([keptEssays(memberId, ids), notesAlong(id, ids)])
  return {
    ...{ id, name, description },
    by: showsName ? member.handle : null,
    essays: essays.map((essay) => asShared(essay, notes)),
    next: found.length > ids.length ? (ids.at(-1) ?? null) : null,
  }
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
