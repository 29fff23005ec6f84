import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { aQuestion } from '@/server/testing/a-question'
import { anEssay } from '@/server/testing/an-essay'

import { sitemapAddresses } from './sitemap'

const paths = async () => (await sitemapAddresses()).map(({ path }) => path)
const changeOf = async (path: string) =>
  (await sitemapAddresses()).find((address) => address.path === path)?.changedAt

test('an essay and its author are listed with the day of its last words', async () => {
  const { slug, revisionId } = await anEssay('Rain.')
  const { publishedAt } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  expect(await changeOf(`/essays/${slug}`)).toEqual(publishedAt)
  expect(await changeOf(`/authors/${slug}`)).toEqual(publishedAt)
})

test.each([{ withdrawnAt: new Date() }, { scheduledFor: new Date() }, { currentRevisionId: null }])(
  'an essay with %o is not listed, nor who wrote nothing else',
  async (fields) => {
    const { essayId, slug } = await anEssay('Rain.')
    expect(await paths()).toContain(`/essays/${slug}`)
    await db.essay.update({ where: { id: essayId }, data: fields })
    expect(await paths()).not.toContain(`/essays/${slug}`)
    expect(await paths()).not.toContain(`/authors/${slug}`)
  },
)

test('a series is listed as soon as a part of it is published', async () => {
  const { essayId, slug } = await anEssay('Rain.')
  const series = await db.series.create({ data: { slug, title: 'The Path' } })
  expect(await paths()).not.toContain(`/series/${slug}`)
  await db.essay.update({ where: { id: essayId }, data: { seriesId: series.id, seriesPlace: 1 } })
  expect(await paths()).toContain(`/series/${slug}`)
})

test('concepts and questions are listed, unless a question was withdrawn', async () => {
  const [concept, question, closed] = [await aConcept(), await aQuestion(), await aQuestion()]
  await db.question.update({ where: { id: closed.id }, data: { withdrawnAt: new Date() } })
  const listed = await paths()
  expect(listed).toContain(`/concepts/${concept.slug}`)
  expect(listed).toContain(`/questions/${question.slug}`)
  expect(listed).not.toContain(`/questions/${closed.slug}`)
})

test('the shelves are listed, and nothing twice', async () => {
  const listed = await paths()
  expect(listed.slice(0, 8)).toEqual(
    expect.arrayContaining(['/', '/essays', '/guidelines', '/care']),
  )
  expect(new Set(listed).size).toBe(listed.length)
})
