import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import { epubBook } from '@/domain/bookmarks/formats/epub-book'
import type { Book } from '@/domain/library/book/book'
import { config } from '@/server/config'
import { epubFile } from '@/server/library/epub-file'
import { librarySite } from '@/server/library/queries'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { exportBook } from './export-book'
import { noteRenderer } from './note-renderer'
import { colourWordsOf } from './queries'

/** The actor's book as an EPUB, notes and all; by its id alone nobody knows whose it is. */
export async function bookEpub(
  actor: Actor,
  now = new Date(),
): Promise<{ words: Uint8Array<ArrayBuffer>; name: string; mediaType: string }> {
  const words = epubFile(await bookOf(actor, now))
  return { words, name: 'bookmarks.epub', mediaType: 'application/epub+zip' }
}

/** The same before it is packed. */
export async function bookOf(actor: Actor, now: Date): Promise<Book> {
  const { handle } = mustBeAllowed(actor, 'account.see')
  const entries = await exportBook(actor)
  const { name: library, language } = await librarySite()
  return epubBook(entries, {
    ...{ library, language, origin: config().origin, modifiedAt: now.toISOString() },
    ...{ id: randomUUID(), name: handle ?? library },
    colours: await colourWordsOf(actor),
    noteHtml: await noteRenderer(entries.map(({ note }) => note)),
  })
}
