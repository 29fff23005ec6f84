import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/server/db'
import { anEssay } from '@/server/testing/an-essay'
import { publicAddresses } from './public-addresses'

test('an essay has an address as soon as it is published, and keeps it when it is withdrawn', async () => {
  const [{ slug }, gone] = [await anEssay('Words.'), await anEssay('Words.')]
  await db.essay.update({ where: { slug: gone.slug }, data: { withdrawnAt: new Date() } })
  const { essays } = await publicAddresses()
  expect(essays.has(slug) && essays.has(gone.slug)).toBe(true)
})

test('an essay that waits for its day, or has no words yet, has none', async () => {
  const { slug, essayId } = await anEssay('Words.')
  const former = `former-${randomUUID()}`
  await db.essay.update({ where: { slug }, data: { scheduledFor: new Date('2999-01-01') } })
  await db.essayAddress.create({ data: { slug: former, essayId } })
  const { authorId } = await db.essay.findUniqueOrThrow({ where: { slug } })
  const empty = `empty-${randomUUID()}`
  await db.essay.create({ data: { slug: empty, title: 'Nothing yet', authorId } })
  const { essays, formerEssays } = await publicAddresses()
  expect([essays.has(slug), essays.has(empty), formerEssays.has(former)]).toEqual([
    false,
    false,
    false,
  ])
})

test('a former name of an essay leads to its present one', async () => {
  const { slug, essayId } = await anEssay('Words.')
  const former = `former-${randomUUID()}`
  await db.essayAddress.create({ data: { slug: former, essayId } })
  expect((await publicAddresses()).formerEssays.get(former)).toBe(slug)
})

test('series, authors, concepts and questions have theirs', async () => {
  const slug = `name-${randomUUID()}`
  await db.series.create({ data: { slug, title: 'A series' } })
  await db.author.create({ data: { slug, name: 'Ann' } })
  await db.concept.create({ data: { slug, term: 'Runner', markdown: '', html: '', text: '' } })
  await db.question.create({ data: { slug, heading: 'Must it hurt?' } })
  const { series, authors, concepts, questions } = await publicAddresses()
  expect([series, authors, concepts, questions].every((shelf) => shelf.has(slug))).toBe(true)
})
