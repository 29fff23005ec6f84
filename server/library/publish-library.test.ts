import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/server/db'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { LibraryBroken } from './library-broken'
import { publishLibrary } from './publish-library'
import { essayBySlug } from './queries'

const NOW = new Date('2026-11-22T10:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')

/** Files of a library with an essay of its own, for a database that other tests have used before. */
let slug: string
let one: Record<string, string>
beforeEach(() => {
  slug = `essay-${randomUUID().slice(0, 8)}`
  one = { [`${slug}.md`]: anEssayFile('Two souls met.') }
})

const publish = (files: Record<string, string>, now = NOW) => publishLibrary(aLibrary(files), now)
const withWords = (body: string) => ({ [`${slug}.md`]: anEssayFile(body) })

/** Publishes later, and tells what happened to the essays of this test. */
async function outcomes(files: Record<string, string>): Promise<string[]> {
  const { essays } = await publish(files, LATER)
  return essays.filter((essay) => essay.slug.startsWith(slug)).map(({ outcome }) => outcome)
}

const revisions = () =>
  db.revision.findMany({ where: { essay: { slug } }, orderBy: { number: 'asc' } })
const revision = async (number: number) => {
  const found = (await revisions()).find((row) => row.number === number)
  if (!found) throw new Error(`There is no revision ${number}.`)
  return found
}

test('a new essay is published with its first revision', async () => {
  const report = await publish(one)
  expect(report.changed).toBe(true)
  expect(report.essays).toContainEqual({ slug, outcome: 'new', placed: null })
  const essay = await essayBySlug(slug)
  expect(essay?.revision).toMatchObject({ number: 1, publishedAt: NOW.toISOString() })
  expect(essay?.html).toContain('Two souls met.')
  expect(await revisions()).toMatchObject([
    {
      number: 1,
      markdown: 'Two souls met.',
      text: 'Two souls met.',
      blocks: [{ index: 0, start: 0, end: 14, kind: 'paragraph' }],
      wordCount: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  ])
})

test('when nothing changed, nothing is written', async () => {
  await publish(one)
  const before = await db.library.findFirstOrThrow()
  const report = await publish(one, LATER)
  expect(report).toMatchObject({
    version: before.version,
    changed: false,
    essays: [{ slug, outcome: 'unchanged', placed: null }],
  })
  expect(await revisions()).toHaveLength(1)
  expect(await db.library.findFirstOrThrow()).toEqual(before)
})

describe('when its words change', () => {
  test('an essay gets a new revision, and the old one stays as it was', async () => {
    await publish(one)
    const old = await revision(1)
    expect(await outcomes(withWords('At dusk. Two souls met.'))).toEqual(['revised'])
    expect((await essayBySlug(slug))?.revision.number).toBe(2)
    expect(await revision(1)).toEqual(old)
  })

  test('its passages are placed in the new revision at once', async () => {
    const words = 'Two souls met where the lane goes down to the water.'
    await publish(withWords(words))
    const quotation = { start: 0, end: words.length, exact: words, prefix: '', suffix: '' }
    const { id: revisionId } = await revision(1)
    const passage = await db.passage.create({ data: { ...quotation, revisionId, block: 0 } })
    const { essays } = await publish(withWords(`At dusk. ${words}`), LATER)
    expect(essays).toMatchObject([{ outcome: 'revised', placed: { MOVED: 1, GONE: 0 } }])
    const where = { passageId: passage.id, revisionId: (await revision(2)).id }
    expect(await db.placement.findFirst({ where })).toMatchObject({ state: 'MOVED', start: 9 })
  })

  test('by nothing but the renderer, it gets a new revision too', async () => {
    await publish(one)
    const { id: _, blocks, contents, ...former } = await revision(1)
    const older = {
      ...former,
      number: 2,
      rendererVersion: 0,
      blocks: blocks ?? [],
      contents: contents ?? [],
    }
    const { id: currentRevisionId } = await db.revision.create({ data: older })
    await db.essay.update({ where: { slug }, data: { currentRevisionId } })
    expect(await outcomes(one)).toEqual(['revised'])
    expect((await revision(3)).rendererVersion).toBe(former.rendererVersion)
  })
})

describe('when other things change', () => {
  test('an essay keeps its revision, and the library has a new version', async () => {
    const { version } = await publish(one)
    const renamed = { [`${slug}.md`]: anEssayFile('Two souls met.').replace('A title', 'Another') }
    const report = await publish(renamed, LATER)
    expect(report.version).toBe(version + 1)
    expect(report.essays).toEqual([{ slug, outcome: 'changed', placed: null }])
    expect(await essayBySlug(slug)).toMatchObject({ title: 'Another', revision: { number: 1 } })
  })

  test.each([
    ['site.yaml', `name: Interleaf ${randomUUID()}\n`],
    ['authors/ann.yaml', `name: Ann ${randomUUID()}\nkind: circle\nbiography: b\n`],
    ['series/path.yaml', `title: ${randomUUID()}\ndescription: d\n`],
  ])('%s alone makes a new version', async (path, text) => {
    const { version } = await publish(one)
    const whole = { [`essays/${slug}.md`]: anEssayFile('Two souls met.').replace('Ann', 'ann') }
    const report = await publish({ ...whole, [path]: text })
    expect(report).toMatchObject({ version: version + 1, essays: [{ outcome: 'unchanged' }] })
  })
})

test('an essay that is gone from the folder is withdrawn, and comes back with its file', async () => {
  const two = { ...one, [`${slug}-two.md`]: anEssayFile('More.') }
  const gone = `${slug}-two`
  await publish(two)
  expect(await outcomes(one)).toEqual(['unchanged', 'withdrawn'])
  expect(await essayBySlug(gone)).toBeNull()
  expect(await db.essay.findUnique({ where: { slug: gone } })).toMatchObject({ withdrawnAt: LATER })
  expect(await outcomes(one)).toEqual(['unchanged'])
  expect(await outcomes(two)).toEqual(['unchanged', 'returned'])
  expect((await essayBySlug(gone))?.revision.number).toBe(1)
})

describe('a broken library', () => {
  test('is refused whole, with every fault named', async () => {
    await publish(one)
    const broken = { ...withWords('Changed.'), 'two.md': 'No fields.' }
    const refusal = await publish(broken).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(LibraryBroken)
    expect((refusal as LibraryBroken).faults).toMatchObject([{ path: 'two.md', line: 1 }])
    expect((refusal as LibraryBroken).message).toContain('two.md:1  Begin the file')
    expect((await essayBySlug(slug))?.html).toContain('Two souls met.')
  })

  test('that lost all its files withdraws nothing', async () => {
    await publish(one)
    await expect(publish({})).rejects.toBeInstanceOf(LibraryBroken)
    expect(await essayBySlug(slug)).not.toBeNull()
  })
})

test('guidelines and care are stored as pages, and go with their files', async () => {
  const essay = { [`essays/${slug}.md`]: anEssayFile('Two souls met.') }
  const pages = {
    ...essay,
    'guidelines.md': '---\ntitle: G\nrules: [calm]\n---\n\n## Be calm {#calm}\n',
    'care.md': '---\ntitle: Care\n---\n\nWelcome.\n',
  }
  await publish(pages)
  expect(await db.libraryPage.findMany({ orderBy: { slug: 'asc' } })).toMatchObject([
    { slug: 'care', title: 'Care', markdown: 'Welcome.' },
    { slug: 'guidelines', title: 'G' },
  ])
  expect((await db.library.findFirstOrThrow()).rules).toEqual([{ id: 'calm', title: 'Be calm' }])
  expect((await publish(pages)).changed).toBe(false)
  expect((await publish(essay)).changed).toBe(true)
  expect(await db.libraryPage.count()).toBe(0)
  expect((await db.library.findFirstOrThrow()).rules).toEqual([])
})

test('the news of a publication is sent once, and only when something changed', async () => {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  const heard: string[] = []
  client.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await client.connect()
  try {
    await client.query('listen interleaf_library')
    const { version } = await publish(one)
    await publish(one)
    await publish(withWords('Other words.'))
    await client.query('select 1')
    expect(heard).toEqual([String(version), String(version + 1)])
  } finally {
    await client.end()
  }
})

test('of three publishers at once one publishes, the others find nothing to do', async () => {
  const reports = await Promise.all([publish(one), publish(one), publish(one)])
  expect(reports.map(({ changed }) => changed).sort()).toEqual([false, false, true])
  expect(new Set(reports.map(({ version }) => version)).size).toBe(1)
  expect(await revisions()).toHaveLength(1)
})
