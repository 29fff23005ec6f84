import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { VISITOR, type Actor } from '@/domain/actor'
import type { CommentView, Visibility } from '@/domain/discussion/conversation'
import { isReadableByAll } from '@/domain/discussion/readable'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { aTree, seeds } from '@/server/testing/a-tree'

import { branchById } from './branch-by-id'
import { threadById } from './queries'

const PAGE_MOST = 50
const CONVERSATIONS_MS_MAX = 120_000

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
