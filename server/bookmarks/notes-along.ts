import 'server-only'
import { createHash } from 'node:crypto'

import type { NotesAlong } from '@/domain/bookmarks/collection'
import type { Transaction } from '@/server/db'

/** The notes of a collection that were chosen to go along, in the order they were put in. */
export async function notesAlong(tx: Transaction, collectionId: string): Promise<NotesAlong> {
  const entries = await tx.collectionEntry.findMany({
    where: { collectionId, withNote: true, bookmark: { removedAt: null } },
    orderBy: [{ createdAt: 'asc' }, { bookmarkId: 'asc' }],
    select: {
      bookmark: {
        select: {
          ...{ id: true, note: true },
          essay: { select: { title: true } },
          passage: { select: { exact: true } },
        },
      },
    },
  })
  const notes = entries.map(({ bookmark: { id, note, essay, passage } }) => ({
    ...{ id, note },
    words: passage?.exact ?? essay.title,
  }))
  return { notes, seen: named(notes) }
}

const named = (notes: NotesAlong['notes']): string =>
  createHash('sha256')
    .update(JSON.stringify(notes.map(({ id, note }) => [id, note])))
    .digest('base64url')
