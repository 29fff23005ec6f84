import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as essayEpub } from '@/app/essays/[slug]/epub/route'
import { GET as seriesEpub } from '@/app/series/[slug]/epub/route'
import { config } from '@/server/config'
import { aLibrary } from '@/server/testing/a-library'
import { essayBook, essayMarkdown, seriesBook } from './essay-copy'
import { publishLibrary } from './publish-library'

const ORIGIN = 'https://library.example'
const NOW = new Date('2026-02-01T10:00:00Z')
const LATER = new Date('2026-02-02T10:00:00Z')
const essay = (title: string, fields: string, words = 'Words.') =>
  `---\ntitle: ${title}\nseries: path\n${fields}---\n\n${words}\n`

const FILES = {
  'essays/first.md': essay('First', 'author: ann\nplace: 1\nfirst-published: "1899"\n'),
  'essays/second.md': essay('Second', 'author: bob\nplace: 2\npublished: 2026-01-02\n'),
  'essays/third.md': essay('Third', 'author: ann\nplace: 3\npublished: 2026-01-03\n'),
  'essays/gone.md': essay('Gone', 'author: ann\nplace: 4\npublished: 2026-01-03\n'),
  'essays/draft.md': essay('Draft', 'author: ann\nplace: 5\ndraft: true\n'),
  'essays/waits.md': essay('Waits', 'author: ann\nplace: 6\npublished: 2999-01-01\n'),
  'authors/ann.yaml': 'name: Ann\nkind: person\nbiography: Writes.\n',
  'authors/bob.yaml': 'name: Bob\nkind: person\nbiography: Writes.\n',
  'series/path.yaml': 'title: The Path\ndescription: Stage by stage.\n',
  'series/empty.yaml': 'title: Nothing yet\ndescription: To come.\n',
  'site.yaml': 'name: Interleaf\ndescription: Essays.\nlanguage: en\n',
}

beforeAll(async () => {
  await publishLibrary(aLibrary(FILES), NOW)
  const { 'essays/gone.md': _, ...rest } = FILES
  const second = essay('Second', 'author: bob\nplace: 2\npublished: 2026-01-02\n', 'New words.')
  await publishLibrary(aLibrary({ ...rest, 'essays/second.md': second }), LATER)
})

const HIDDEN = ['gone', 'draft', 'waits', 'nobody', 'No Slug', '']

describe('an essay to keep', () => {
  test('is a book of one chapter, by its author, with its own address', async () => {
    expect(await essayBook('first', ORIGIN)).toMatchObject({
      title: 'First',
      authors: ['Ann'],
      library: 'Interleaf',
      language: 'en',
      address: 'https://library.example/essays/first',
      modifiedAt: NOW.toISOString(),
      chapters: [{ slug: 'first', title: 'First' }],
    })
  })

  test('bears the day on which it first appeared, as its page does', async () => {
    expect(await essayMarkdown('first', ORIGIN)).toContain('By Ann · “The Path”, part 1 · 1899\n')
    expect(await essayMarkdown('second', ORIGIN)).toContain('part 2 · 2026-01-02\n')
  })

  test.each(HIDDEN)('there is none of “%s”', async (slug) => {
    expect(await essayBook(slug, ORIGIN)).toBeNull()
    expect(await essayMarkdown(slug, ORIGIN)).toBeNull()
  })
})

describe('a series to keep', () => {
  test('holds its published essays in order, each author once, and the youngest change', async () => {
    const book = await seriesBook('path', ORIGIN)
    expect(book?.chapters.map(({ slug }) => slug)).toEqual(['first', 'second', 'third'])
    expect(book).toMatchObject({
      title: 'The Path',
      description: 'Stage by stage.',
      authors: ['Ann', 'Bob'],
      address: 'https://library.example/series/path',
      modifiedAt: LATER.toISOString(),
    })
    expect(book?.chapters[1]?.html).toContain('New words.')
  })

  test.each(['empty', 'nobody', 'No Slug', ''])('there is none of “%s”', async (slug) => {
    expect(await seriesBook(slug, ORIGIN)).toBeNull()
  })
})

describe('the addresses of books', () => {
  const context = (slug: string) => ({ params: Promise.resolve({ slug }) })
  const ask = new Request(`${config().origin}/`)

  test.each([
    ['first', essayEpub, 1],
    ['path', seriesEpub, 3],
  ] as const)('%s.epub is a book to download', async (slug, get, chapters) => {
    const answer = await get(ask, context(slug))
    expect(answer.headers.get('content-type')).toBe('application/epub+zip')
    expect(answer.headers.get('content-disposition')).toContain(`filename="${slug}.epub"`)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files).filter((path) => path.includes('chapter-'))).toHaveLength(chapters)
    const about = strFromU8(files['book/package.opf'] ?? new Uint8Array())
    expect(about).toContain(`<dc:source>${config().origin}/`)
  })

  test.each(HIDDEN)('“%s” is answered as not found', async (slug) => {
    await expect(essayEpub(ask, context(slug))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    await expect(seriesEpub(ask, context(slug))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})
