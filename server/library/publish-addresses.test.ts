import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { formerAddress } from './former-address'
import { LibraryBroken } from './library-broken'
import { publishLibrary } from './publish-library'
import { essayBySlug } from './queries'
import { withdrawnEssay } from './withdrawn-essay'

const NOW = new Date('2026-11-22T10:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')

let old: string
let present: string
beforeEach(() => {
  old = `old-${randomUUID().slice(0, 8)}`
  present = `present-${randomUUID().slice(0, 8)}`
})

const publish = (files: Record<string, string>, now = NOW) =>
  publishLibrary(aLibrary({ 'other.md': anEssayFile('Another essay.'), ...files }), now)
const essay = (slug: string, was: string, body = 'Two souls met.') => ({
  [`${slug}.md`]: anEssayFile(body, was === '' ? '' : `was: ${was}\n`),
})
const idOf = async (slug: string) => (await db.essay.findUnique({ where: { slug } }))?.id

/** The faults of a refused publication, by file and line. */
async function refused(files: Record<string, string>): Promise<string[]> {
  const problem: unknown = await publish(files, LATER).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(LibraryBroken)
  return (problem as LibraryBroken).faults.map(
    ({ path, line, sentence }) => `${path}:${line} ${sentence}`,
  )
}

describe('an essay that is renamed', () => {
  test('stays the same essay: its revisions and what readers kept of it stay', async () => {
    await publish(essay(old, ''))
    const id = await idOf(old)
    const revision = (await essayBySlug(old))?.revision.id
    const report = await publish(essay(present, old), LATER)
    expect(report.essays).toContainEqual({
      slug: present,
      outcome: 'renamed',
      placed: null,
      formerSlug: old,
    })
    expect(await idOf(present)).toBe(id)
    expect(await idOf(old)).toBeUndefined()
    expect((await essayBySlug(present))?.revision.id).toBe(revision)
    expect(await formerAddress(old)).toBe(present)
    expect(await formerAddress(present)).toBeNull()
  })

  test('and revised at once keeps its passages too', async () => {
    const text = 'Two souls met where the lane goes down to the water.'
    await publish(essay(old, '', text))
    const essayId = (await idOf(old)) ?? ''
    const revisionId = (await essayBySlug(old))?.revision.id ?? ''
    const member = await aMember()
    const bookmark = await aBookmark(
      member,
      { essayId, slug: old, revisionId, text },
      { words: text },
    )
    const report = await publish(essay(present, old, `At dusk. ${text}`), LATER)
    expect(report.essays).toContainEqual(
      expect.objectContaining({ slug: present, outcome: 'revised', formerSlug: old }),
    )
    const kept = await db.bookmark.findUniqueOrThrow({
      where: { id: bookmark.id },
      include: { essay: true, passage: { include: { placements: true } } },
    })
    expect(kept.essay.slug).toBe(present)
    expect(kept.passage?.placements).toMatchObject([{ state: 'MOVED', start: 9 }])
  })

  test('changes nothing the next time, and keeps the address when its file forgets it', async () => {
    await publish(essay(old, ''))
    await publish(essay(present, old))
    expect((await publish(essay(present, old), LATER)).changed).toBe(false)
    await publish(essay(present, ''), LATER)
    expect(await formerAddress(old)).toBe(present)
  })

  test('may take its old name again', async () => {
    await publish(essay(old, ''))
    const id = await idOf(old)
    await publish(essay(present, old))
    await publish(essay(old, present), LATER)
    expect(await idOf(old)).toBe(id)
    expect(await formerAddress(present)).toBe(old)
    expect(await formerAddress(old)).toBeNull()
  })

  test('after it was withdrawn under its old name comes back under the new one', async () => {
    await publish(essay(old, ''))
    const id = await idOf(old)
    await publish({}, LATER)
    expect(await withdrawnEssay(old)).toMatchObject({ withdrawnOn: LATER.toISOString() })
    await publish(essay(present, old), LATER)
    expect(await idOf(present)).toBe(id)
    expect(await essayBySlug(present)).not.toBeNull()
  })
})

test('an address that an essay had elsewhere leads on as well', async () => {
  await publish(essay(present, `[${old}, ${old}-first]`))
  expect(await formerAddress(`${old}-first`)).toBe(present)
  expect(await db.library.findFirst()).toMatchObject({ version: expect.any(Number) as number })
})

describe('a former name', () => {
  test('is refused to a later essay', async () => {
    await publish(essay(old, ''))
    await publish(essay(present, old))
    expect(await refused({ ...essay(present, ''), ...essay(old, '') })).toEqual([
      `${old}.md:1 Give this file another name: the address “${old}” leads to “${present}”, which was called so.`,
    ])
  })

  test('cannot be claimed by a second essay', async () => {
    await publish(essay(present, old))
    expect(await refused({ ...essay(present, ''), ...essay(`${present}-two`, old) })).toEqual([
      `${present}-two.md:4 Take “${old}” out: the address leads to “${present}”, which was called so.`,
    ])
  })
})

describe('a withdrawn essay', () => {
  test('is told with its date, and is none when it is in the library', async () => {
    await publish(essay(present, ''))
    expect(await withdrawnEssay(present)).toBeNull()
    await publish({}, LATER)
    expect(await withdrawnEssay(present)).toEqual({
      slug: present,
      title: 'A title',
      withdrawnOn: LATER.toISOString(),
    })
    expect(await withdrawnEssay('No Slug')).toBeNull()
  })

  test('is also one whose file became a draft', async () => {
    await publish(essay(present, ''))
    const draft = { [`${present}.md`]: anEssayFile('Two souls met.', 'draft: true\n') }
    const report = await publish(draft, LATER)
    expect(report.essays).toContainEqual({ slug: present, outcome: 'withdrawn', placed: null })
    expect(await withdrawnEssay(present)).not.toBeNull()
    expect(await essayBySlug(present)).toBeNull()
  })
})

test('a draft is not published, and its faults hold up nobody', async () => {
  const broken = { [`${present}.md`]: anEssayFile('One[^a].', 'draft: true\n') }
  const report = await publish(broken)
  expect(report.essays.map(({ slug }) => slug)).not.toContain(present)
  expect(await idOf(present)).toBeUndefined()
})
