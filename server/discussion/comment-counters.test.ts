import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Visibility } from '@/domain/discussion/conversation'
import { isReadableByAll } from '@/domain/discussion/readable'
import { db } from '@/server/db'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { leaveConversations } from './leave-conversations'

const VISIBILITIES: readonly Visibility[] = ['PENDING', 'PUBLISHED', 'LIMITED', 'REMOVED']
const HISTORIES = 25
const HISTORIES_MS_MAX = 120_000

type Change = {
  change: 'post' | 'judge' | 'delete' | 'all' | 'move' | 'erase'
  what: number
  how: number
}

const changes = fc.array(
  fc.record<Change>({
    change: fc.constantFrom(
      'post',
      'post',
      'post',
      'judge',
      'judge',
      'delete',
      'all',
      'move',
      'erase',
    ),
    what: fc.nat({ max: 30 }),
    how: fc.nat({ max: 3 }),
  }),
  { minLength: 12, maxLength: 30 },
)

const storedOf = (threadId: string) =>
  db.comment.findMany({ where: { threadId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
type Row = Awaited<ReturnType<typeof storedOf>>[number]

const reply = ({ id: threadId, opening }: TestThread, parentId: string, visibility: Visibility) =>
  db.comment.create({
    data: { threadId, parentId, authorId: opening.author.id, clientKey: randomUUID(), visibility },
  })

/** Whether the first is in the branch that begins with the second. */
function isBelow(rows: readonly Row[], id: string | null, branch: string): boolean {
  if (id === null || id === branch) return id === branch
  return isBelow(rows, rows.find((row) => row.id === id)?.parentId ?? null, branch)
}

async function happen(thread: TestThread, { change, what, how }: Change): Promise<void> {
  const rows = await storedOf(thread.id)
  const chosen = rows[what % rows.length]
  if (!chosen) return
  const { id } = chosen
  const visibility = VISIBILITIES[how] ?? 'PUBLISHED'
  const authorDeletedAt = how % 2 === 0 ? new Date() : null
  if (change === 'post') await reply(thread, id, visibility)
  if (change === 'judge') await db.comment.update({ where: { id }, data: { visibility } })
  if (change === 'delete') await db.comment.update({ where: { id }, data: { authorDeletedAt } })
  if (change === 'all') {
    const half = rows.filter((_, index) => (index + what) % 2 === 0).map((row) => row.id)
    await db.comment.updateMany({ where: { id: { in: half } }, data: { visibility } })
  }
  if (change === 'move') {
    const parent = rows[(what + how) % rows.length]
    if (!parent || chosen.parentId === null || isBelow(rows, parent.id, id)) return
    await db.comment.update({ where: { id }, data: { parentId: parent.id } })
  }
  if (change === 'erase' && what % 7 === 0) {
    await leaveConversations({ memberId: thread.opening.author.id, wordsGo: true, now: new Date() })
  }
}

/** Counted anew, from the replies up. */
function counted(rows: readonly Row[]) {
  const repliesTo = (id: string) => rows.filter(({ parentId }) => parentId === id)
  const isPresent = (row: Row): boolean => isReadableByAll(row) || repliesTo(row.id).some(isPresent)
  const depthOf = ({ parentId }: Row): number => {
    const parent = rows.find(({ id }) => id === parentId)
    return parent ? depthOf(parent) + 1 : 0
  }
  return rows.map((row) => ({
    id: row.id,
    depth: depthOf(row),
    replyCount: repliesTo(row.id).filter(isPresent).length,
  }))
}

async function mustAgree(threadId: string): Promise<void> {
  const rows = await storedOf(threadId)
  expect(rows.map(({ id, depth, replyCount }) => ({ id, depth, replyCount }))).toEqual(
    counted(rows),
  )
  const open = rows.filter(isReadableByAll).map(({ createdAt }) => createdAt.getTime())
  const thread = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  expect(thread.commentCount).toBe(open.length)
  expect(thread.lastCommentAt?.getTime() ?? -Infinity).toBe(Math.max(...open))
}

test(
  'whatever is posted, judged, deleted, moved or erased, the counters are the counts',
  async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (history) => {
        const thread = await aThread()
        for (const change of history) {
          await happen(thread, change)
          await mustAgree(thread.id)
        }
      }),
      { numRuns: HISTORIES, seed: 20_261_127, endOnFailure: true },
    )
  },
  HISTORIES_MS_MAX,
)

test('at the end of a chain of a thousand a removal is heard of up to the first word', async () => {
  const thread = await aThread()
  let last = thread.opening.id
  for (let depth = 1; depth <= 1_000; depth++) last = (await reply(thread, last, 'REMOVED')).id
  const counts = () =>
    db.comment.aggregate({
      where: { threadId: thread.id },
      _sum: { replyCount: true },
      _max: { depth: true },
    })
  expect(await counts()).toEqual({ _sum: { replyCount: 0 }, _max: { depth: 1_000 } })
  await db.comment.update({ where: { id: last }, data: { visibility: 'PUBLISHED' } })
  expect((await counts())._sum.replyCount).toBe(1_000)
  await db.comment.update({ where: { id: last }, data: { visibility: 'REMOVED' } })
  expect((await counts())._sum.replyCount).toBe(0)
})
