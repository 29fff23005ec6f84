import { expect, test } from 'vitest'

import { renderComment } from '@/domain/discussion/comment-markdown'
import { bookFiles } from '@/domain/library/book/book-files'
import { xmlFault } from '@/domain/library/book/xml-fault'
import { SHARP } from '@/e2e/hostile/strings'

import type { BookEntry } from '../carried'
import { COLOUR_WORDS } from '../colour'

import { epubBook } from './epub-book'

const WISHES = {
  id: '0b6f5f4e-0000-4000-8000-000000000001',
  library: 'The library',
  language: 'en-GB',
  origin: 'https://library.example',
  modifiedAt: '2026-01-02T03:04:05.678Z',
  name: 'ada',
  colours: { ...COLOUR_WORDS, SKY: 'ask <Mother>' },
  noteHtml: (note: string) => renderComment(note),
}

const ESSAY = { title: 'On lamps', author: 'Ann', address: 'https://library.example/essays/lamps' }
const PASSAGE = {
  ...{
    exact: 'a lamp',
    prefix: '',
    suffix: '',
    revision: 2,
    revisedAt: '2026-01-01T00:00:00.000Z',
  },
  ...{ start: 0, end: 6, codePoints: { start: 0, end: 6 }, state: 'UNCHANGED' as const },
  ...{ now: 'a lamp', address: 'https://library.example/p/1', said: [] },
}
const entry = (more: Partial<BookEntry> = {}): BookEntry => ({
  ...{
    id: '',
    seenAt: null,
    meaning: 'return to',
    concepts: [],
    essay: ESSAY,
    colour: 'SKY',
    note: '',
    keptAt: '2026-01-02T00:00:00.000Z',
  },
  passage: PASSAGE,
  ...more,
})
const chaptersOf = (entries: readonly BookEntry[]) =>
  epubBook(entries, WISHES).chapters.map(({ html }) => html)

test('there is a chapter for each essay, with words, note, meaning and address', () => {
  const other = { ...ESSAY, title: 'On tea', address: 'https://library.example/essays/tea' }
  const book = epubBook(
    [entry({ note: 'So **it** is.' }), entry({ passage: null }), entry({ essay: other })],
    WISHES,
  )
  expect(book).toMatchObject({ authors: ['ada'], description: '3 kept, of 2 essays.' })
  expect(book.chapters.map(({ slug, title, author }) => [slug, title, author])).toEqual([
    ['lamps', 'On lamps', 'Ann'],
    ['tea', 'On tea', 'Ann'],
  ])
  const [lamps = ''] = book.chapters.map(({ html }) => html)
  expect(lamps).toContain('<blockquote><p>a lamp</p></blockquote>')
  expect(lamps).toContain('<p>So <strong>it</strong> is.</p>')
  expect(lamps).toContain('ask &lt;Mother&gt; · 2026-01-02')
  expect(lamps).toContain('href="https://library.example/p/1"')
  expect(lamps).toContain('The essay as a whole.')
})

test('words that changed stand beside those of today; of those that are gone it says where they stood', () => {
  const [changed = ''] = chaptersOf([entry({ passage: { ...PASSAGE, now: 'two lamps' } })])
  expect(changed).toContain('As they stood in revision 2, of 2026-01-01.')
  expect(changed).toContain('<p>two lamps</p>')
  const [gone = ''] = chaptersOf([entry({ passage: { ...PASSAGE, state: 'GONE', now: null } })])
  expect(gone).toContain('No longer in the essay; they stood in its revision 2, of 2026-01-01.')
})

test('its files are in the order of an EPUB, and well-formed whatever was written', () => {
  const entries = ['&<>"\'\u0000\uFFFE', '<script>alert(1)</script>\n<br>', ...SHARP].flatMap(
    (words, at) => [
      entry({
        note: words,
        essay: { title: words, author: words, address: `https://library.example/essays/e${at}` },
        passage: { ...PASSAGE, exact: words, now: `${words}!` },
      }),
      entry({ note: `> ${words}\n\n[[${words}]] https://x.example/?a=1&b=2 \`${words}\`` }),
    ],
  )
  const files = bookFiles(epubBook(entries, { ...WISHES, name: '<ada> & "co"' }))
  expect(files.slice(0, 4).map(([path]) => path)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'book/package.opf',
    'book/contents.xhtml',
  ])
  const ofXml = files.filter(([path]) => /\.(xml|opf|xhtml)$/.test(path))
  expect(ofXml.length).toBeGreaterThan(5)
  expect(ofXml.map(([, text]) => xmlFault(text)).filter((fault) => fault !== null)).toEqual([])
  expect(ofXml.filter(([, text]) => text.includes('<script'))).toEqual([])
})
