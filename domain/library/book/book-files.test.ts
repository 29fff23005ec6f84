import { expect, test } from 'vitest'
import { aBook, aChapter } from './a-book'
import type { Book } from './book'
import { bookFiles } from './book-files'
import { xmlFault } from './xml-fault'

const two = [aChapter(), aChapter({ slug: 'two', title: 'Two', author: 'Bob' })]
const filesOf = (fields: Partial<Book> = {}) => new Map(bookFiles(aBook(fields)))
const packageOf = (fields: Partial<Book> = {}) => filesOf(fields).get('book/package.opf') ?? ''
const every = (text: string, sought: RegExp) => [...text.matchAll(sought)].map(([, found]) => found)

test('the mimetype comes first and says nothing else', () => {
  expect(bookFiles(aBook())[0]).toEqual(['mimetype', 'application/epub+zip'])
})

test('the container leads to the package', () => {
  const files = filesOf()
  const [path = ''] = every(files.get('META-INF/container.xml') ?? '', /full-path="([^"]+)"/g)
  expect(files.has(path)).toBe(true)
})

test('the manifest names every file of the book once, and no other', () => {
  const listed = every(packageOf({ chapters: two }), /<item [^>]*href="([^"]+)"/g)
  const held = [...filesOf({ chapters: two }).keys()].filter(
    (path) => path.startsWith('book/') && path !== 'book/package.opf',
  )
  expect(listed.map((file) => `book/${file}`).toSorted()).toEqual(held.toSorted())
})

test('the spine is the title page and the chapters in order, each of them in the manifest', () => {
  const text = packageOf({ chapters: two })
  const spine = every(text, /<itemref idref="([^"]+)"/g)
  expect(spine).toEqual(['title-xhtml', 'chapter-1-xhtml', 'chapter-2-xhtml'])
  expect(every(text, /<item id="([^"]+)"/g)).toEqual(expect.arrayContaining(spine))
})

test('the contents name every chapter and lead to it', () => {
  const contents = filesOf({ chapters: two }).get('book/contents.xhtml')
  expect(contents).toContain('<a href="chapter-1.xhtml">One</a>')
  expect(contents).toContain('<a href="chapter-2.xhtml">Two</a>')
})

test('the package says who wrote it, in which language, where it is from and when it changed', () => {
  const text = packageOf({ authors: ['Ann', 'Bob'] })
  expect(every(text, /<dc:creator>([^<]+)</g)).toEqual(['Ann', 'Bob'])
  expect(text).toContain('<dc:language>en-GB</dc:language>')
  expect(text).toContain('<dc:source>https://library.example/series/book</dc:source>')
  expect(text).toContain('<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>')
  expect(text).toContain('urn:uuid:0b6f5f4e-0000-4000-8000-000000000001')
})

test('every page is in the language of the library', () => {
  for (const [path, text] of bookFiles(aBook())) {
    if (path.endsWith('.xhtml')) expect(text).toContain('lang="en-GB" xml:lang="en-GB"')
  }
})

test('a book without a description says nothing in its place', () => {
  expect(packageOf({ description: '' })).not.toContain('dc:description')
})

test.each(['<&"', '</dc:title>', 'a\u0000b', ']]>'])('%j in every field harms no file', (words) => {
  const book = aBook({
    ...{ title: words, description: words, authors: [words], library: words, address: words },
    chapters: [aChapter({ title: words, subtitle: words, author: words, contentNotes: [words] })],
  })
  for (const [path, text] of bookFiles(book)) {
    if (/[.](xhtml|opf|xml)$/.test(path)) expect([path, xmlFault(text)]).toEqual([path, null])
  }
})
