import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aBook } from '@/domain/library/book/a-book'
import { bookFiles } from '@/domain/library/book/book-files'
import { epubFile } from './epub-file'

const book = aBook()

test('the mimetype is the first file and stored uncompressed, so that a program finds it at byte 30', () => {
  const bytes = Buffer.from(epubFile(book))
  expect(bytes.readUInt32LE(0)).toBe(0x04_03_4b_50)
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.readUInt16LE(28)).toBe(0)
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
})

test('every file comes out as it went in', () => {
  const held = Object.entries(unzipSync(epubFile(book))).map(([path, bytes]) => [
    path,
    strFromU8(bytes),
  ])
  expect(held).toEqual(bookFiles(book))
})

test('the same book gives the same bytes', () => {
  expect(epubFile(aBook())).toEqual(epubFile(aBook()))
})
