import { beforeAll, describe, expect, test } from 'vitest'
import { aLibrary } from '@/server/testing/a-library'
import { publishLibrary } from './publish-library'
import { essayBySlug, guidelineRules, libraryPage, librarySite, publishedEssays } from './queries'

const essay = (title: string, fields: string) =>
  `---\ntitle: ${title}\nauthor: desk\n${fields}---\n\n## A heading\n\nWords.\n`

const FILES = {
  'essays/first.md': essay('First', 'series: path\nplace: 1\npublished: 2026-01-01\n'),
  'essays/third.md': essay('Third', 'series: path\nplace: 3\npublished: 2026-01-03\n'),
  'essays/second.md': essay(
    'Second',
    'subtitle: In between\nseries: path\nplace: 2\nconcepts: [runner]\ncontent-notes: [talks about loss]\n',
  ),
  'essays/alone.md': essay('Alone', 'published: 2026-01-02\n'),
  'authors/desk.yaml':
    'name: The Desk\nkind: desk\nbiography: b\nextension: "7"\navailability: away\nawayUntil: 2126-12-07\n',
  'series/path.yaml': 'title: The Path\ndescription: Stage by stage.\ntoBeContinued: true\n',
  'series/empty.yaml': 'title: Empty\ndescription: Nothing yet.\n',
  'site.yaml': 'name: Interleaf\ntagline: Room in the margin\ncontact: a@example.org\n',
  'guidelines.md': '---\ntitle: Guidelines\nrules: [calm]\n---\n\n## Be calm {#calm}\n',
}

const AWAY = { availability: 'AWAY', awayUntil: '2126-12-07' }

test('before anything is published the library is empty, not broken', async () => {
  expect(await publishedEssays()).toEqual([])
  expect(await librarySite()).toMatchObject({ name: 'Interleaf', language: 'en' })
  expect(await guidelineRules()).toEqual([])
  expect(await libraryPage('care')).toBeNull()
})

describe('a published library', () => {
  beforeAll(async () => {
    await publishLibrary(aLibrary(FILES), new Date('2026-11-22T10:00:00Z'))
  })

  test('lists its essays, the newest first, those without a day last', async () => {
    const essays = await publishedEssays()
    expect(essays.map(({ slug }) => slug)).toEqual(['third', 'alone', 'first', 'second'])
    expect(essays[3]).toEqual({
      slug: 'second',
      title: 'Second',
      subtitle: 'In between',
      author: { slug: 'desk', name: 'The Desk', standing: AWAY },
      series: { slug: 'path', title: 'The Path', place: 2 },
      concepts: ['runner'],
      minutes: 1,
      publishedOn: null,
      revisedOn: null,
    })
    expect(essays[1]).toMatchObject({ series: null, publishedOn: '2026-01-02' })
  })

  test('gives everything on the page of an essay', async () => {
    expect(await essayBySlug('second')).toMatchObject({
      title: 'Second',
      html: expect.stringContaining('id="a-heading"') as string,
      contents: [{ id: 'a-heading', level: 2, text: 'A heading', block: 0 }],
      contentNotes: ['talks about loss'],
      revision: { number: 1, publishedAt: '2026-11-22T10:00:00.000Z' },
      author: { slug: 'desk', name: 'The Desk', standing: AWAY },
      authorLine: { kind: 'DESK', extension: '7' },
      seriesPage: {
        title: 'The Path',
        toBeContinued: true,
        essays: [
          { slug: 'first', title: 'First', place: 1 },
          { slug: 'second', title: 'Second', place: 2 },
          { slug: 'third', title: 'Third', place: 3 },
        ],
      },
      previous: { slug: 'first', title: 'First' },
      next: { slug: 'third', title: 'Third' },
    })
  })

  test('has no neighbours beyond the ends of a series, and none outside of one', async () => {
    expect(await essayBySlug('first')).toMatchObject({ previous: null, next: { slug: 'second' } })
    expect(await essayBySlug('third')).toMatchObject({ previous: { slug: 'second' }, next: null })
    expect(await essayBySlug('alone')).toMatchObject({
      previous: null,
      next: null,
      seriesPage: null,
    })
  })

  test.each(['nothing', '', 'First', 'a\0b', '../first'])('has no essay %j', async (slug) => {
    expect(await essayBySlug(slug)).toBeNull()
  })

  test('says what it is called, and gives its pages and rules', async () => {
    expect(await librarySite()).toEqual({
      name: 'Interleaf',
      tagline: 'Room in the margin',
      description: '',
      language: 'en',
      contact: 'a@example.org',
      languages: ['en'],
      navigation: [],
    })
    expect((await libraryPage('guidelines'))?.title).toBe('Guidelines')
    expect((await libraryPage('guidelines'))?.html).toContain('<h2 id="calm"')
    expect(await libraryPage('care')).toBeNull()
    expect(await guidelineRules()).toEqual([{ id: 'calm', title: 'Be calm' }])
  })
})
