import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { anEssay } from '@/server/testing/an-essay'
import { aQuestion } from '@/server/testing/a-question'
import { publishLibrary } from './publish-library'
import { librarySite } from './queries'
import { libraryShareWords, shareWords } from './share-words'

const name = () => `shared-${randomUUID().slice(0, 8)}`
const library = async () => (await librarySite()).name

test('an essay is shared with its title, its author, its series and the name of the library', async () => {
  const { slug } = await anEssay('Words.')
  const words = { kicker: null, title: 'An essay', line: 'The desk', library: await library() }
  expect(await shareWords('essays', slug)).toEqual(words)
  const series = { create: { slug: name(), title: 'Of parting' } }
  await db.essay.update({ where: { slug }, data: { series, seriesPlace: 2 } })
  const kicker = 'Of parting, part 2'
  expect(await shareWords('essays', slug)).toEqual({ ...words, kicker })
})

test('what readers do not see has no image: withdrawn, waiting for its day, without words, unknown', async () => {
  const { slug } = await anEssay('Words.')
  await db.essay.update({ where: { slug }, data: { withdrawnAt: new Date() } })
  expect(await shareWords('essays', slug)).toBeNull()
  const scheduledFor = new Date('2999-01-01')
  await db.essay.update({ where: { slug }, data: { withdrawnAt: null, scheduledFor } })
  expect(await shareWords('essays', slug)).toBeNull()
  await db.essay.update({ where: { slug }, data: { scheduledFor: null, currentRevisionId: null } })
  expect(await shareWords('essays', slug)).toBeNull()
  for (const shelf of ['essays', 'series', 'authors', 'concepts', 'questions'] as const) {
    expect(await shareWords(shelf, 'nothing-of-this-name')).toBeNull()
    expect(await shareWords(shelf, '../essays')).toBeNull()
  }
})

test('a draft has none, before it is published and when it is one again', async () => {
  const slug = name()
  const publish = (fields: string) =>
    publishLibrary(
      aLibrary({
        [`essays/${slug}.md`]: anEssayFile('Words.', fields),
        'essays/another.md': anEssayFile('Words.'),
      }),
      new Date(),
    )
  await publish('draft: true\n')
  expect(await shareWords('essays', slug)).toBeNull()
  await publish('')
  expect(await shareWords('essays', slug)).toMatchObject({ title: 'A title', line: 'Ann' })
  await publish('draft: true\n')
  expect(await shareWords('essays', slug)).toBeNull()
})

test('a series, an author and a concept are shared with their first sentence', async () => {
  const slug = name()
  await db.series.create({ data: { slug, title: 'Of parting', description: 'One way. Another.' } })
  const biography = 'They listen. They write.'
  await db.author.create({ data: { slug, name: 'The desk', kind: 'DESK', biography } })
  const concept = await aConcept({ term: 'runner', text: 'One who runs. Often back.' })
  expect(await shareWords('series', slug)).toMatchObject({ title: 'Of parting', line: 'One way.' })
  expect(await shareWords('authors', slug)).toMatchObject({
    kicker: 'A desk',
    title: 'The desk',
    line: 'They listen.',
  })
  expect(await shareWords('concepts', concept.slug)).toMatchObject({
    title: 'Runner',
    line: 'One who runs.',
  })
})

test('a question is shared until it is withdrawn', async () => {
  const { slug, heading } = await aQuestion()
  expect(await shareWords('questions', slug)).toMatchObject({ title: heading })
  await db.question.update({ where: { slug }, data: { withdrawnAt: new Date() } })
  expect(await shareWords('questions', slug)).toBeNull()
})

test('the library is shared with its name', async () => {
  expect(await libraryShareWords()).toMatchObject({ library: await library() })
})
