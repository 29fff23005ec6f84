import { beforeAll, describe, expect, test } from 'vitest'

import { browseWish } from '@/domain/library/browse-wish'
import { db, transaction } from '@/server/db'
import { anEssay } from '@/server/testing/an-essay'

import { announceLibrary } from './announce-library'
import { authorBySlug } from './author-by-slug'
import { authorOverview } from './author-overview'
import { browseEssays } from './browse-essays'
import { firstPage } from './first-page'
import { libraryEntries } from './library-entries'
import { relatedEssays } from './related-essays'
import { seriesBySlug } from './series-by-slug'
import { seriesOverview } from './series-overview'

type Made = Awaited<ReturnType<typeof anEssay>>
let cord: Made
let mirror: Made
let hidden: Made
let waiting: Made

const raise = () => transaction((tx) => announceLibrary(tx, true))

beforeAll(async () => {
  await db.library.upsert({ where: { id: 1 }, create: { id: 1 }, update: {} })
  const { id: seriesId } = await db.series.create({ data: { slug: 'path', title: 'The Path' } })
  await db.series.create({ data: { slug: 'empty', title: 'Empty' } })
  cord = await anEssay('A cord runs between the two of them. It is long.')
  mirror = await anEssay('A mirror shows.')
  hidden = await anEssay('Nobody sees this.')
  waiting = await anEssay('Nobody sees this yet.')
  const change = (essay: Made, data: Parameters<typeof db.essay.update>[0]['data']) =>
    db.essay.update({ where: { id: essay.essayId }, data })
  await change(cord, {
    title: 'The Cord',
    seriesId,
    seriesPlace: 1,
    concepts: ['cord'],
    publishedOn: new Date('2026-01-01'),
  })
  await change(mirror, { title: 'The Mirror', concepts: ['mirror'] })
  await change(hidden, { seriesId, withdrawnAt: new Date(), concepts: ['cord'] })
  await change(waiting, { seriesId, scheduledFor: new Date('2126-01-01'), concepts: ['cord'] })
  const { id: _, ...first } = await db.revision.findUniqueOrThrow({
    where: { id: cord.revisionId },
  })
  const blocks = [{ index: 0, start: 0, end: cord.text.length, kind: 'paragraph' }]
  const second = await db.revision.create({ data: { ...first, contents: [], blocks, number: 2 } })
  await change(cord, { currentRevisionId: second.id })
  const words = { markdown: '', html: '', text: '' }
  const concept = await db.concept.create({ data: { slug: 'cord', term: 'the cord', ...words } })
  await db.conceptMention.create({
    data: {
      conceptId: concept.id,
      essayId: mirror.essayId,
      revisionId: mirror.revisionId,
      start: 0,
      end: 1,
    },
  })
  await raise()
})

test('an essay that names no concept is an entry like any other', async () => {
  const { essayId, slug } = await anEssay('A silence.')
  await db.$executeRaw`UPDATE essay SET concepts = NULL WHERE id = ${essayId}::uuid`
  await raise()
  const entry = (await libraryEntries()).find((one) => one.slug === slug)
  expect(entry?.concepts).toEqual([])
  await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
  await raise()
})

describe('the entries of the library', () => {
  test('are the essays that readers see, with what they say of themselves and what their words mark', async () => {
    const entries = await libraryEntries()
    expect(entries.map(({ slug }) => slug).sort()).toEqual([cord.slug, mirror.slug].sort())
    expect(entries.find(({ slug }) => slug === mirror.slug)).toEqual({
      slug: mirror.slug,
      title: 'The Mirror',
      author: mirror.slug,
      series: null,
      concepts: ['cord', 'mirror'],
      minutes: 1,
      publishedOn: null,
    })
    expect(entries.find(({ slug }) => slug === cord.slug)).toMatchObject({
      series: 'path',
      concepts: ['cord'],
      publishedOn: '2026-01-01',
    })
  })

  test('are read again when the library has changed', async () => {
    await libraryEntries()
    const where = { id: mirror.essayId }
    await db.essay.update({ where, data: { title: 'Another title' } })
    await raise()
    expect((await libraryEntries()).map(({ title }) => title)).toContain('Another title')
    await db.essay.update({ where, data: { title: 'The Mirror' } })
    await raise()
  })
})

describe('the shelves', () => {
  test('show cards, counts and names', async () => {
    const shelves = await browseEssays(browseWish({ concept: 'cord' }))
    expect(shelves.essays.map(({ title }) => title)).toEqual(['The Cord', 'The Mirror'])
    expect(shelves).toMatchObject({ total: 2, library: 2, page: 1, pages: 1 })
    expect(shelves.chosen).toEqual([{ facet: 'concept', label: 'the cord' }])
    expect(shelves.facets.series).toEqual([{ value: 'path', label: 'The Path', count: 1 }])
    expect(shelves.facets.length).toEqual([
      { value: 'short', label: 'Short, under 8 minutes', count: 2 },
    ])
  })

  test('are empty, not broken, for what nobody wrote', async () => {
    const shelves = await browseEssays(browseWish({ concept: 'unheard-of' }))
    expect(shelves).toMatchObject({ total: 0, essays: [] })
    expect(shelves.chosen).toEqual([{ facet: 'concept', label: 'unheard of' }])
  })
})

test('related essays share a concept, by its term; what stands beside it anyway is left out', async () => {
  const related = await relatedEssays(cord.slug, [])
  expect(related).toMatchObject([{ essay: { slug: mirror.slug }, shares: ['the cord'] }])
  expect(await relatedEssays(cord.slug, [mirror.slug])).toEqual([])
})

test('a series has its essays with the sentences they begin with', async () => {
  expect(await seriesBySlug('path')).toMatchObject({
    title: 'The Path',
    essays: [{ title: 'The Cord', firstLine: 'A cord runs between the two of them.' }],
  })
  expect(await seriesBySlug('empty')).toMatchObject({ essays: [] })
  expect(await seriesBySlug('nothing')).toBeNull()
  expect(await seriesBySlug('../path')).toBeNull()
  expect((await seriesOverview()).map(({ slug, essays }) => [slug, essays])).toEqual([['path', 1]])
})

test('an author has a page, and stands in the list while something of theirs is published', async () => {
  expect(await authorBySlug(cord.slug)).toMatchObject({
    name: 'The desk',
    standing: null,
    essays: [{ title: 'The Cord' }],
  })
  expect(await authorBySlug(hidden.slug)).toMatchObject({ essays: [] })
  expect(await authorBySlug('nobody')).toBeNull()
  const listed = (await authorOverview()).map(({ slug }) => slug)
  expect(listed.sort()).toEqual([cord.slug, mirror.slug].sort())
})

test('the first page has a little of everything', async () => {
  expect(await firstPage()).toMatchObject({
    newest: [{ title: 'The Cord' }, { title: 'The Mirror' }],
    essays: 2,
    series: [{ slug: 'path', essays: 1, minutes: 1 }],
    seriesTotal: 1,
    concepts: [{ slug: 'cord', term: 'the cord', essays: 2 }],
    conceptsTotal: 1,
  })
})
