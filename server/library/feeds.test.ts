import { beforeAll, describe, expect, test } from 'vitest'
import { feedBody } from '@/server/feed'
import { aLibrary } from '@/server/testing/a-library'
import { authorFeed, libraryFeed, seriesFeed } from './feeds'
import { publishLibrary } from './publish-library'

const ORIGIN = 'https://library.example'
const essay = (title: string, fields: string) =>
  `---\ntitle: ${title}\nauthor: desk\n${fields}---\n\n## A place\n\n[Back](#a-place) & [guidelines](/guidelines).\n`

beforeAll(async () => {
  const files = {
    'essays/first.md': essay('First', 'series: path\npublished: 2026-01-01\n'),
    'essays/second.md': essay('Second', 'subtitle: In between\npublished: 2026-01-02\n'),
    'essays/other.md':
      '---\ntitle: Other\nauthor: circle\npublished: 2026-01-03\n---\n\nWords < signs.\n',
    'authors/desk.yaml': 'name: The Desk\nkind: desk\nbiography: Sits here.\n',
    'authors/circle.yaml': 'name: The Circle\nkind: circle\nbiography: Meets here.\n',
    'series/path.yaml': 'title: The Path\ndescription: Stage by stage.\n',
    'site.yaml': 'name: Interleaf\ndescription: Essays.\n',
  }
  await publishLibrary(aLibrary(files), new Date('2026-02-01T10:00:00Z'))
})

const titles = (feed: Awaited<ReturnType<typeof seriesFeed>>) =>
  feed?.entries.map(({ title }) => title)

describe('feeds of essays', () => {
  test('the library tells of all its essays, the newest first', async () => {
    expect(titles(await libraryFeed(ORIGIN))).toEqual(['Other', 'Second', 'First'])
  })

  test('a series and an author tell of their own', async () => {
    expect(titles(await seriesFeed('path', ORIGIN))).toEqual(['First'])
    expect(titles(await authorFeed('desk', ORIGIN))).toEqual(['Second', 'First'])
  })

  test.each(['nobody', 'No Slug', ''])('there is no feed of “%s”', async (slug) => {
    expect(await seriesFeed(slug, ORIGIN)).toBeNull()
    expect(await authorFeed(slug, ORIGIN)).toBeNull()
  })

  test('words lead to the library from wherever they are read', async () => {
    const [entry] = (await authorFeed('desk', ORIGIN))?.entries ?? []
    expect(entry?.html).toContain('href="https://library.example/essays/second#a-place"')
    expect(entry?.html).toContain('href="https://library.example/guidelines"')
    expect(entry).toMatchObject({ address: '/essays/second', summary: 'In between' })
  })

  test('an essay that is withdrawn leaves every feed', async () => {
    const files = {
      'essays/second.md': essay('Second', 'published: 2026-01-02\n'),
      'authors/desk.yaml': 'name: The Desk\nkind: desk\nbiography: Sits here.\n',
    }
    await publishLibrary(aLibrary(files), new Date('2026-02-02T10:00:00Z'))
    expect(titles(await libraryFeed(ORIGIN))).toEqual(['Second'])
    expect(titles(await authorFeed('desk', ORIGIN))).toEqual(['Second'])
  })
})

describe('the forms of a feed', () => {
  const content = {
    title: 'A & B',
    description: 'Two <letters>.',
    address: '/series/letters',
    language: 'en',
    entries: [
      {
        id: 'urn:uuid:1',
        title: '“One” & <two>',
        address: '/essays/one',
        author: 'The Desk',
        summary: null,
        html: '<p>Words &amp; “signs”</p>',
        publishedAt: new Date('2026-01-02T00:00:00Z'),
        updatedAt: new Date('2026-01-04T00:00:00Z'),
      },
    ],
  }

  test('Atom names itself, its page, and when its youngest entry changed', () => {
    const atom = feedBody(content, 'atom', ORIGIN)
    expect(atom).toContain('<updated>2026-01-04T00:00:00.000Z</updated>')
    expect(atom).toContain('href="https://library.example/series/letters/feed.atom"')
    expect(atom).toContain('href="https://library.example/essays/one"')
    expect(atom).toContain('<title type="html"><![CDATA[“One” &amp; &lt;two>]]></title>')
  })

  test('JSON Feed holds the same entry', () => {
    expect(JSON.parse(feedBody(content, 'json', ORIGIN))).toMatchObject({
      title: 'A & B',
      home_page_url: 'https://library.example/series/letters',
      feed_url: 'https://library.example/series/letters/feed.json',
      items: [
        {
          id: 'urn:uuid:1',
          url: 'https://library.example/essays/one',
          content_html: '<p>Words &amp; “signs”</p>',
          date_published: '2026-01-02T00:00:00.000Z',
        },
      ],
    })
  })
})
