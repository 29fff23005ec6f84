import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { isAlarming } from '@/domain/library/preflight'
import { db } from '@/server/db'
import { openThread } from '@/server/discussion/open-thread'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { preflightLibrary } from './preflight-library'
import { publishLibrary } from './publish-library'
import { essayBySlug } from './queries'

const NOW = new Date('2026-11-22T10:00:00Z')
const FIRST = 'The lamp was lit at dusk.'
const LAST =
  'Then a step was heard on the gravel, slow and even, and the old dog by the stove got up.'
const WORDS = `${FIRST} Nobody came for a long while. ${LAST}`

let slug: string
beforeEach(() => {
  slug = `essay-${randomUUID().slice(0, 8)}`
})

const files = (body: string, fields = '') =>
  aLibrary({ 'other.md': anEssayFile('Another essay.'), [`${slug}.md`]: anEssayFile(body, fields) })
const preflight = (body: string, fields = '') => preflightLibrary(files(body, fields), NOW)

async function published() {
  await publishLibrary(files(WORDS), NOW)
  const { id: revisionId } = (await essayBySlug(slug))?.revision ?? { id: '' }
  const { id: essayId } = await db.essay.findUniqueOrThrow({ where: { slug } })
  return { essayId, revisionId, slug, text: WORDS }
}

test('nothing is stored, announced or enqueued', async () => {
  await publishLibrary(aLibrary({ 'other.md': anEssayFile('Another essay.') }), NOW)
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  const heard: unknown[] = []
  client.on('notification', (news) => heard.push(news))
  await client.connect()
  try {
    await client.query('listen interleaf_library')
    const before = await db.library.findFirst()
    const answer = await preflight(WORDS, 'published: 2027-01-01\n')
    expect(answer.essays).toContainEqual({
      slug,
      title: 'A title',
      outcome: 'scheduled',
      formerSlug: null,
      scheduledFor: '2027-01-01T00:00:00.000Z',
      passages: { moved: 0, reworded: 0, gone: 0 },
      threads: 0,
    })
    expect(answer).toMatchObject({ changes: true, faults: [] })
    expect(isAlarming(answer)).toBe(false)
    await client.query('select 1')
    expect(heard).toEqual([])
    expect(await db.library.findFirst()).toEqual(before)
    expect(await db.essay.findUnique({ where: { slug } })).toBeNull()
    const jobs = await db.$queryRaw`
      SELECT 1 FROM graphile_worker.jobs WHERE key LIKE 'open-scheduled-essay %' AND run_at = '2027-01-01T00:00:00Z'`
    expect(jobs).toEqual([])
  } finally {
    await client.end()
  }
})

test('what readers keep and speak of is counted by what becomes of it, and only what is new', async () => {
  const essay = await published()
  const member = await aMember()
  await aBookmark(member, essay, { words: LAST })
  const place = { revision: essay.revisionId, start: 26, end: 54 }
  await openThread(member, {
    about: 'essay',
    slug,
    title: 'Nobody',
    words: 'Did nobody come?',
    clientKey: randomUUID(),
    ...place,
  })
  const only = async (body: string) =>
    (await preflight(body)).essays.find((one) => one.slug === slug)
  expect(await only(`Evening. ${WORDS}`)).toMatchObject({
    outcome: 'revised',
    passages: { moved: 2, reworded: 0, gone: 0 },
    threads: 0,
  })
  const without = `${FIRST} ${LAST}`
  expect(await only(without)).toMatchObject({ passages: { moved: 1, gone: 1 }, threads: 1 })
  expect(isAlarming(await preflight(without))).toBe(true)
  const reworded = WORDS.replace('the old dog', 'an old dog')
  expect(await only(reworded)).toMatchObject({ passages: { moved: 0, reworded: 1, gone: 0 } })
  await publishLibrary(files(without), NOW)
  expect(await only(`${without} And then?`)).toMatchObject({ passages: { gone: 0 }, threads: 0 })
})

test('a file that is renamed changes no passage', async () => {
  const essay = await published()
  await aBookmark(await aMember(), essay, { words: LAST })
  const renamed = aLibrary({
    'other.md': anEssayFile('Another essay.'),
    [`now-${slug}.md`]: anEssayFile(WORDS, `was: ${slug}\n`),
  })
  const before = await db.revision.count({ where: { essayId: essay.essayId } })
  expect((await preflightLibrary(renamed, NOW)).essays).toContainEqual(
    expect.objectContaining({
      ...{ slug: `now-${slug}`, outcome: 'renamed', formerSlug: slug, threads: 0 },
      passages: { moved: 0, reworded: 0, gone: 0 },
    }),
  )
  await publishLibrary(renamed, NOW)
  expect(await db.revision.count({ where: { essayId: essay.essayId } })).toBe(before)
  expect(await db.placement.count({ where: { passage: { revisionId: essay.revisionId } } })).toBe(0)
})

test('an essay that would be withdrawn is named with its conversations', async () => {
  const essay = await published()
  const member = await aMember()
  const words = { title: 'On lamps', words: 'Yes.', clientKey: randomUUID() }
  await openThread(member, { about: 'essay', slug: essay.slug, ...words })
  const answer = await preflightLibrary(
    aLibrary({ 'other.md': anEssayFile('Another essay.') }),
    NOW,
  )
  expect(answer.essays).toContainEqual(
    expect.objectContaining({ slug, outcome: 'withdrawn', threads: 1 }),
  )
  expect(isAlarming(answer)).toBe(true)
  expect(await essayBySlug(slug)).not.toBeNull()
})

test('faults are named, also those that only the database knows', async () => {
  expect(await preflight('One[^a].')).toMatchObject({
    faults: [{ path: `${slug}.md`, line: 6 }],
    essays: [],
    changes: false,
  })
  await publishLibrary(files(WORDS, `was: former-${slug}\n`), NOW)
  const taken = aLibrary({
    [`${slug}.md`]: anEssayFile(WORDS),
    [`former-${slug}.md`]: anEssayFile('Mine.'),
  })
  const { faults } = await preflightLibrary(taken, NOW)
  expect(faults).toMatchObject([{ path: `former-${slug}.md`, line: 1 }])
})

test('drafts are named, and their faults alarm nobody', async () => {
  await published()
  const draft = anEssayFile('A draft[^x].', 'draft: true\n')
  const sound = anEssayFile('A draft.', 'draft: true\n')
  const answer = await preflightLibrary(
    aLibrary({ [`${slug}.md`]: anEssayFile(WORDS), 'one.md': draft, 'two.md': sound }),
    NOW,
  )
  expect(answer.drafts).toEqual([{ slug: 'two', title: 'A title' }])
  expect(answer.draftFaults).toMatchObject([{ path: 'one.md', line: 7 }])
  expect(answer.faults).toEqual([])
})
