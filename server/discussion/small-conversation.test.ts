import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { StoredComment } from '@/domain/discussion/conversation'
import type { Page } from '@/domain/discussion/first-page'
import { db } from '@/server/db'
import { readRows } from '@/server/statements'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { aTree, seeds, type Seed } from '@/server/testing/a-tree'

import { ownHidden } from './own-hidden'
import {
  SMALL_CONVERSATION,
  smallConversationSql,
  smallPage,
  type Wish,
} from './small-conversation'
import type { StoredRow } from './stored-comments'
import { storedPage } from './stored-page'
import { storedBeginning } from './stored-thread'

const CONVERSATIONS_MS_MAX = 120_000

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
            expect(bare(await whole(wish))).toEqual(bare(found))
            expect(bare((await storedBeginning(wish))?.page)).toEqual(bare(found))
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
    expect(await whole(wish)).not.toBeNull()
    await db.comment.updateMany({ where: { threadId: thread.id }, data: { replyCount: 1 } })
    expect(await whole(wish)).toBeNull()
    expect((await storedBeginning(wish))?.page.comments.length).toBeGreaterThan(1)
  })

  test('that has grown is left to be found a page of', async () => {
    const thread = await aThread()
    const open = Array<Seed>(SMALL_CONVERSATION - 1).fill({
      ...{ answers: 0, by: 0, visibility: 'PUBLISHED' },
    })
    await aTree(thread, open, [thread.opening.author])
    const wish = { threadId: thread.id, readerId: null, hidden: await ownHidden(thread.id, null) }
    expect(bare(await whole(wish))).toEqual(bare((await storedBeginning(wish))?.page))
    await aTree(thread, open.slice(0, 1), [thread.opening.author])
    expect(await whole(wish)).toBeNull()
    const found = await storedPage({ ...wish, rootId: null, after: null })
    expect(found.comments.length).toBeGreaterThan(1)
    for (const asked of ['before it is known to be large', 'afterwards'])
      expect(bare((await storedBeginning(wish))?.page), asked).toEqual(bare(found))
  })
})

const whole = async (wish: Wish) =>
  smallPage(await readRows<StoredRow>(smallConversationSql(wish)), wish.hidden)

/** Without the marks by which a page was found. */
const bare = (page: Page<StoredComment> | null | undefined) =>
  page && {
    ...page,
    comments: page.comments.map((comment) => ({ ...comment, isDirect: null, isBeyond: null })),
  }
