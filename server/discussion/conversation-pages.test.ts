import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { VISITOR, type Actor, type MemberActor } from '@/domain/actor'
import type { CommentView, StoredComment, Visibility } from '@/domain/discussion/conversation'
import type { Page } from '@/domain/discussion/first-page'
import { isReadableByAll } from '@/domain/discussion/readable'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { branchById } from './branch-by-id'
import { ownHidden } from './own-hidden'
import { threadById } from './queries'
import { SMALL_CONVERSATION, smallConversation } from './small-conversation'
import { storedPage } from './stored-page'

const PAGE_MOST = 50
const CONVERSATIONS_MS_MAX = 120_000

type Seed = { answers: number; by: number; visibility: Visibility }

const seeds: fc.Arbitrary<Seed[]> = fc.array(
  fc.record({
    // Half of them answer the first, or one of the first.
    answers: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 200 })),
    by: fc.nat({ max: 1 }),
    visibility: fc.constantFrom<Visibility[]>(
      'PUBLISHED',
      'PUBLISHED',
      'LIMITED',
      'PENDING',
      'REMOVED',
    ),
  }),
  { minLength: 60, maxLength: 140 },
)

async function aTree(thread: TestThread, tree: readonly Seed[], authors: readonly MemberActor[]) {
  const ids = [thread.opening.id]
  const from = Date.now()
  const rows = tree.map(({ answers, by, visibility }, index) => {
    const id = randomUUID()
    const row = {
      id,
      threadId: thread.id,
      parentId: ids[answers % ids.length] ?? null,
      authorId: authors[by]?.id ?? '',
      clientKey: randomUUID(),
      visibility,
      // Some at the very same time: the id decides then.
      createdAt: new Date(from + Math.floor(index / 3)),
    }
    ids.push(id)
    return row
  })
  for (const row of rows) await db.comment.create({ data: row })
}

/** Everything that a reader comes upon who follows every link onward. */
async function everythingRead(threadId: string, actor: Actor) {
  const found: CommentView[] = []
  const take = ({ comments }: { comments: CommentView[] }, isFirst: boolean) => {
    expect(comments.length).toBeLessThanOrEqual(PAGE_MOST)
    const [first, ...below] = comments
    if (isFirst && first) found.push(first)
    found.push(...below)
    return below.flatMap(({ id, more }) =>
      more ? [{ id, after: more.after, count: more.count }] : [],
    )
  }
  const onward: { id: string; after: string | null; count: number }[] = []
  for (let after: string | null = null, isFirst = true; ; isFirst = false) {
    const page = await threadById(threadId, actor, after)
    if (!page) return found
    onward.push(...take(page, isFirst))
    after = page.next
    if (after === null) break
  }
  for (let branch = onward.pop(); branch; branch = onward.pop()) {
    let [direct, after] = [0, branch.after]
    do {
      const page = await branchById(branch.id, actor, after)
      if (!page) throw new Error('a link leads nowhere')
      onward.push(...take(page, false))
      direct += page.comments.filter(({ parentId }) => parentId === branch.id).length
      after = page.next
    } while (after !== null)
    expect(direct).toBe(branch.count)
  }
  return found
}

describe('a conversation in pages', () => {
  test(
    'leads to everything that a reader may read, exactly once, and to nothing else',
    async () => {
      const authors = [await aMember(), await aMember()]
      await fc.assert(
        fc.asyncProperty(seeds, async (tree) => {
          const thread = await aThread()
          await aTree(thread, tree, authors)
          const rows = await db.comment.findMany({ where: { threadId: thread.id } })
          for (const reader of [VISITOR, ...authors]) {
            const found = await everythingRead(thread.id, reader)
            const own = reader.kind === 'member' ? reader.id : null
            const readable = rows.filter((row) => isReadableByAll(row) || row.authorId === own)
            const read = found.filter(({ html }) => html !== null)
            expect(read.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort())
            expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
          }
        }),
        { numRuns: 12, seed: 20_261_127, endOnFailure: true },
      )
    },
    CONVERSATIONS_MS_MAX,
  )
})

describe('a small conversation', () => {
  test(
    'is read whole to the very page that is found in a long one',
    async () => {
      const authors = [await aMember(), await aMember()]
      await fc.assert(
        fc.asyncProperty(seeds, async (tree) => {
          const thread = await aThread()
          await aTree(thread, tree.slice(0, SMALL_CONVERSATION), authors)
          for (const readerId of [null, ...authors.map(({ id }) => id)]) {
            const hidden = await ownHidden(thread.id, readerId)
            const wish = { threadId: thread.id, readerId, hidden }
            const found = await storedPage({ ...wish, rootId: null, after: null })
            const read = await smallConversation(wish)
            expect(bare(read)).toEqual(bare(found))
          }
        }),
        { numRuns: 12, seed: 20_261_127, endOnFailure: true },
      )
    },
    CONVERSATIONS_MS_MAX,
  )

  test('that holds too many places without words is left to be found a page of', async () => {
    const thread = await aThread()
    const closed = Array<Seed>(2 * SMALL_CONVERSATION).fill({
      ...{ answers: 0, by: 0, visibility: 'REMOVED' },
    })
    await aTree(thread, closed, [thread.opening.author])
    const wish = { threadId: thread.id, readerId: null, hidden: await ownHidden(thread.id, null) }
    expect(await smallConversation(wish)).not.toBeNull()
    await db.comment.updateMany({ where: { threadId: thread.id }, data: { replyCount: 1 } })
    expect(await smallConversation(wish)).toBeNull()
  })
})

/** Without the marks by which a page was found. */
const bare = (page: Page<StoredComment> | null) =>
  page && {
    ...page,
    comments: page.comments.map((comment) => ({ ...comment, isDirect: null, isBeyond: null })),
  }

describe('a comment in its context', () => {
  const chain = async (visibilities: readonly Visibility[]) => {
    const thread = await aThread()
    let parentId = thread.opening.id
    const ids = [parentId]
    for (const visibility of visibilities) {
      const authorId = thread.opening.author.id
      const data = { threadId: thread.id, parentId, authorId, clientKey: randomUUID(), visibility }
      parentId = (await db.comment.create({ data })).id
      ids.push(parentId)
    }
    return { thread, ids }
  }

  test('stands below the nearest of what it answers, and says how many are above these', async () => {
    const { ids } = await chain(Array<Visibility>(6).fill('PUBLISHED'))
    const seen = await branchById(ids[5] ?? '', VISITOR)
    expect(seen?.above.map(({ id }) => id)).toEqual(ids.slice(2, 5))
    expect(seen?.aboveCount).toBe(2)
    expect(seen?.comments.map(({ id, depth }) => [id, depth])).toEqual([
      [ids[5], 0],
      [ids[6], 1],
    ])
  })

  test('is nowhere when it is held or removed and nothing hangs on it; its author finds it', async () => {
    const { thread, ids } = await chain(['PUBLISHED', 'PENDING'])
    const held = ids[2] ?? ''
    expect(await branchById(held, VISITOR)).toBeNull()
    expect(await branchById(held, await aMember())).toBeNull()
    expect((await branchById(held, thread.opening.author))?.comments[0]?.state).toBe('pending')
    expect(await branchById(randomUUID(), VISITOR)).toBeNull()
  })

  test('has a place without its words when it was removed and others answered', async () => {
    const { ids } = await chain(['REMOVED', 'PUBLISHED'])
    const seen = await branchById(ids[1] ?? '', VISITOR)
    expect(seen?.comments.map(({ state, html }) => [state, html === null])).toEqual([
      ['removed', true],
      ['published', false],
    ])
  })
})
