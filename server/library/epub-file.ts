import 'server-only'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Book } from '@/domain/library/book/book'
import { bookFiles } from '@/domain/library/book/book-files'

/** The book as the bytes of an EPUB: the same book gives the same bytes. */
export function epubFile(book: Book): Uint8Array<ArrayBuffer> {
  const mtime = new Date(book.modifiedAt)
  const files: Zippable = {}
  for (const [path, text] of bookFiles(book)) {
    // The container's rule (EPUB 3.3, OCF ZIP): `mimetype` comes first and is not compressed.
    files[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime }]
  }
  return new Uint8Array(zipSync(files))
}
