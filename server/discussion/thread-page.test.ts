import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { THREAD_ORDERS, type ThreadOrder } from '@/domain/discussion/thread-order'
import { db, sql } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { readRows } from '@/server/statements'
import { unheld, aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { openThread } from './open-thread'
import { discussionOf } from './queries'
import { pageSql, THREADS_ON_PAGE } from './thread-page'

describe('the conversations about an essay', () => {
  let slug = ''

  beforeAll(async () => {
    const essay = await anEssay('The mirror shows. The runner runs.')
    slug = essay.slug
    const about = async (title: string, words: string) => {
      const start = essay.text.indexOf(words)
      const passage = { revision: essay.revisionId, start, end: start + words.length }
      const input = { clientKey: randomUUID(), slug, title, words: 'So it is.', ...passage }
      return (await openThread(unheld(await aMember()), input)).threadId
    }
    const runner = await about('the runner', 'The runner')
    await aThread({ slug, title: 'the whole' })
    await about('the mirror', 'The mirror')
    await aComment(runner, { words: 'An answer, and the latest words.' })
    const pinned = await aThread({ slug, title: 'pinned' })
    await db.thread.update({ where: { id: pinned.id }, data: { pinnedAt: new Date() } })
  })

  const listed = async (order?: ThreadOrder) =>
    (await discussionOf(slug, VISITOR, order && { order }))?.threads.map(({ title }) => title)

  test.each([
    [undefined, ['pinned', 'the runner', 'the mirror', 'the whole']],
    ['newest', ['pinned', 'the mirror', 'the whole', 'the runner']],
    ['place', ['pinned', 'the whole', 'the mirror', 'the runner']],
    ['replies', ['pinned', 'the runner', 'the mirror', 'the whole']],
  ] as const)('in the order %s, what is pinned first', async (order, titles) => {
    expect(await listed(order)).toEqual(titles)
  })
})

test('by place, what is about words that are gone comes last, what was talked of lately first', async () => {
  const text = 'The mirror shows. The runner runs. The lamp burns.'
  const { slug, essayId, revisionId } = await anEssay(text)
  const about = async (title: string, words: string) => {
    const start = text.indexOf(words)
    const passage = { revision: revisionId, start, end: start + words.length }
    const input = { clientKey: randomUUID(), slug, title, words: 'So it is.', ...passage }
    return (await openThread(unheld(await aMember()), input)).threadId
  }
  const order = async () =>
    (await discussionOf(slug, VISITOR, { order: 'place' }))?.threads.map(({ title }) => title)
  const mirror = await about('gone mirror', 'mirror shows')
  await about('gone lamp', 'lamp burns')
  await about('runner', 'runner runs')
  await aThread({ slug, title: 'the whole' })
  expect(await order()).toEqual(['the whole', 'gone mirror', 'runner', 'gone lamp'])
  await db.$transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essayId, 'Nothing of that. The runner runs.', tx)
    await placePassages(tx, { essayId, from: revisionId, to })
  })
  expect(await order()).toEqual(['the whole', 'runner', 'gone lamp', 'gone mirror'])
  await aComment(mirror, { words: 'The latest words.' })
  expect(await order()).toEqual(['the whole', 'runner', 'gone mirror', 'gone lamp'])
})

const LISTS_MS_MAX = 120_000
const few = { max: 3 }

type Seed = { talk: number | null; pinned: number | null; age: number; replies: number }

/** Many alike in what an order compares: the id decides then. */
const seeds: fc.Arbitrary<Seed[]> = fc.array(
  fc.record({
    talk: fc.option(fc.nat(few)),
    pinned: fc.option(fc.nat(few), { freq: 1 }),
    age: fc.nat(few),
    replies: fc.nat(few),
  }),
  { minLength: 51, maxLength: 160 },
)

const at = (minute: number | null) =>
  minute === null ? null : new Date(Date.UTC(2026, 0, 1, 0, minute))

/** An essay with these conversations, all about the whole of it. */
async function listOf(drawn: readonly Seed[]) {
  const { slug, revisionId } = await anEssay('The mirror shows. The runner runs.')
  const { essayId } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  const author = await aMember()
  const threads = drawn.map(({ talk, pinned, age, replies }, index) => ({
    ...{ id: randomUUID(), essayId, authorId: author.id, title: `Conversation ${index}` },
    ...{ commentCount: replies, lastCommentAt: at(talk), pinnedAt: at(pinned) },
    createdAt: at(age) ?? new Date(0),
  }))
  await db.thread.createMany({ data: threads })
  return { slug, threads }
}

type Listed = Awaited<ReturnType<typeof listOf>>['threads'][number]

const greaterFirst =
  (...keys: ((thread: Listed) => number | string)[]) =>
  (one: Listed, other: Listed) => {
    for (const key of keys) if (key(one) !== key(other)) return key(one) < key(other) ? 1 : -1
    return 0
  }
const id = ({ id }: Listed) => id
const pin = ({ pinnedAt }: Listed) => pinnedAt?.getTime() ?? -Infinity
const talk = ({ lastCommentAt }: Listed) => lastCommentAt?.getTime() ?? Infinity
const SORTED = {
  talk: greaterFirst(pin, talk, id),
  newest: greaterFirst(pin, ({ createdAt }) => createdAt.getTime(), id),
  place: greaterFirst(pin, talk, id),
  replies: greaterFirst(pin, ({ commentCount }) => commentCount, talk, id),
}

/** Every conversation met by whoever follows the list to its end. */
async function walked(slug: string, order: ThreadOrder): Promise<string[]> {
  const met: string[] = []
  for (let after: string | null = null; ;) {
    const page = await discussionOf(slug, VISITOR, { order, after })
    expect(page?.threads.length).toBeLessThanOrEqual(THREADS_ON_PAGE)
    met.push(...(page?.threads ?? []).map(({ id }) => id))
    after = page?.next ?? null
    if (after === null) return met
  }
}

test(
  'whoever follows a list to its end meets each conversation once, in its order',
  async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (drawn) => {
        const { slug, threads } = await listOf(drawn)
        const readable = threads.filter(({ commentCount }) => commentCount > 0)
        for (const order of THREAD_ORDERS)
          expect(await walked(slug, order)).toEqual(readable.toSorted(SORTED[order]).map(id))
      }),
      { numRuns: 15 },
    )
  },
  LISTS_MS_MAX,
)

test('a link into the list of another subject leads to the beginning', async () => {
  const here = await aThread({ title: 'here' })
  const elsewhere = await aThread({ title: 'elsewhere' })
  const page = await discussionOf(here.slug, VISITOR, { after: elsewhere.id })
  expect(page?.threads.map(({ title }) => title)).toEqual(['here'])
})

test.each(['talk', 'newest', 'replies'] as const)(
  'a page in the order %s of 5,000 reads no more rows than it shows',
  async (order) => {
    const drawn = Array.from({ length: 5_000 }, (_, n) => ({
      ...{ talk: n, age: n, replies: 1 + (n % 9), pinned: null },
    }))
    const { slug, threads } = await listOf(drawn)
    await db.$executeRaw`ANALYZE thread`
    const { essayId: subjectId = '' } = threads[0] ?? {}
    const after = threads[2_500]?.id ?? null
    const page = pageSql({ subjectId, order, after, readerId: null })
    const plan = await readRows<Record<string, string>>(sql`EXPLAIN ${page}`)
    const lines = plan.flatMap((line) => Object.values(line)).join('\n')
    expect(lines).toMatch(/Index Scan Backward using thread_by_\w+_idx/)
    expect(lines).not.toMatch(/Sort|Seq Scan/)
    expect((await discussionOf(slug, VISITOR, { order, after }))?.threads).toHaveLength(50)
  },
)
