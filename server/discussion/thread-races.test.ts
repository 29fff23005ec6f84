import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { termsKey } from '@/domain/discussion/terms-key'
import type { DecideInput } from '@/domain/moderation/decision'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { aDecision, aReport, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { faultsOfThreads } from '@/server/testing/faults-of-threads'

import { deleteComment } from './delete-comment'
import { mergeThread } from './merge-thread'
import { moveBranch } from './move-branch'
import { postComment } from './post-comment'
import { restoreComment } from './restore-comment'
import { reverseThreadEvent } from './reverse-thread-event'
import { settleThread } from './settle-thread'

const RUNS = 40
const RUNS_MS_MAX = 240_000

const KINDS = ['post', 'merge', 'branch', 'lock', 'undo', 'delete', 'restore', 'remove'] as const

type Act = {
  act: (typeof KINDS)[number]
  one: number
  other: number
}
const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(...KINDS, 'post', 'post'),
  one: fc.nat({ max: 7 }),
  other: fc.nat({ max: 7 }),
})

type Scene = {
  moderator: MemberActor
  writer: MemberActor
  threads: string[]
  comments: TestComment[]
  /** By comment: what a moderator sends who has its case before them. */
  removals: ReadonlyMap<string, DecideInput>
  /** Of each comment that was promised to its writer. */
  posted: string[]
  /** Of each that a moderator was told is removed. */
  removed: string[]
}

const at = <Thing>(things: readonly Thing[], number: number): Thing => {
  const thing = things[number % things.length]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}

async function aScene(): Promise<Scene> {
  const writer = await aMember()
  const first = await aThread({ author: writer })
  const others = [await aThread({ slug: first.slug }), await aThread()]
  const opened = [first, ...others]
  const replies = [await aComment(first.id), await aComment(others[0]?.id ?? '')]
  const below = await aComment(first.id, { parentId: replies[0]?.id ?? '' })
  const comments = [...opened.map(({ opening }) => opening), ...replies, below]
  const removals = new Map<string, DecideInput>()
  for (const comment of comments) {
    await aReport(comment)
    removals.set(comment.id, await aDecision(comment, 'REMOVE'))
  }
  // So that there is something to bring back, from the start.
  await deleteComment(below.author, { commentId: below.id })
  return {
    ...{ writer, moderator: await aModerator() },
    threads: opened.map(({ id }) => id),
    ...{ comments, removals },
    ...{ posted: [], removed: [] },
  }
}

const ACTS: Readonly<Record<Act['act'], (scene: Scene, act: Act) => Promise<unknown>>> = {
  async post({ comments, writer, posted }, { one, other }) {
    const answered = at(comments, one)
    const place = { threadId: answered.threadId, ...(other % 2 === 0 && { parentId: answered.id }) }
    const sent = { clientKey: randomUUID(), ...place, words: 'A word.' }
    posted.push((await postComment(writer, sent)).id)
  },
  merge: ({ threads, moderator }, { one, other }) =>
    mergeThread(moderator, { threadId: at(threads, one), into: at(threads, other), reason: '' }),
  async branch({ comments, moderator, threads }, { one }) {
    const branch = { commentId: at(comments, one).id, title: 'Apart', reason: '' }
    threads.push((await moveBranch(moderator, branch)).threadId)
  },
  async lock({ threads, moderator }, { one, other }) {
    const threadId = at(threads, one)
    const seen = termsKey(await db.thread.findUniqueOrThrow({ where: { id: threadId } }))
    const terms = { slowSeconds: 0, openUntil: '', reason: '' } as const
    const locked = other % 2 === 0 ? ({ locked: 'on' } as const) : {}
    await settleThread(moderator, { threadId, seen, ...terms, ...locked })
  },
  async undo({ threads, moderator }, { one, other }) {
    const events = await db.threadEvent.findMany({
      where: { OR: [{ threadId: at(threads, one) }, { otherThreadId: at(threads, one) }] },
      orderBy: { id: 'asc' },
    })
    if (events.length === 0) return
    await reverseThreadEvent(moderator, { eventId: at(events, other).id, reason: '' })
  },
  delete: ({ comments }, { one }) =>
    deleteComment(at(comments, one).author, { commentId: at(comments, one).id }),
  /** As often as not the one that was deleted from the start. */
  restore({ comments }, { one, other }) {
    const { id: commentId, author } = at(comments, other % 2 === 0 ? comments.length - 1 : one)
    return restoreComment(author, { commentId })
  },
  async remove({ comments, removals, moderator, removed }, { one }) {
    const { id } = at(comments, one)
    const removal = removals.get(id)
    if (!removal) return
    await decide(moderator, { ...removal, requestKey: randomUUID() })
    removed.push(id)
  },
}

/** All at once: what is refused did not happen; nothing fails otherwise. */
async function letHappen(scene: Scene, acts: readonly Act[]): Promise<void> {
  const outcomes = await Promise.allSettled(acts.map((one) => ACTS[one.act](scene, one)))
  const failed = outcomes.flatMap((one) =>
    one.status === 'rejected' && !(one.reason instanceof Refusal) ? [one.reason as unknown] : [],
  )
  expect(failed).toEqual([])
}

test(
  'posting, deleting, restoring, removing, locking, merging, branching and undoing at once: no orphan, counters equal counts, no row lost',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
        await db.rateLimit.deleteMany()
        await theRule()
        const scene = await aScene()
        await letHappen(scene, acts)
        expect(await faultsOfThreads(scene.threads)).toEqual([])
        const ids = [...scene.posted, ...scene.comments.map(({ id }) => id)]
        expect(await db.comment.count({ where: { id: { in: ids } } })).toBe(ids.length)
        const gone = { id: { in: scene.removed }, visibility: 'REMOVED' } as const
        expect(await db.comment.count({ where: gone })).toBe(scene.removed.length)
      }),
      { numRuns: RUNS },
    )
  },
  RUNS_MS_MAX,
)

test.each([
  ['while its conversation is merged', 'merge'],
  ['while its branch is moved', 'branch'],
] as const)('twenty answers %s all stand beside what they answer', async (_, how) => {
  const [thread, other, moderator] = [await aThread(), await aThread(), await aModerator()]
  const root = await aComment(thread.id)
  const author = await aMember({ roles: ['MODERATOR'] })
  await db.rateLimit.deleteMany()
  const answers = Array.from({ length: 20 }, () =>
    postComment(author, {
      clientKey: randomUUID(),
      ...{ threadId: thread.id, parentId: root.id, words: 'A word.' },
    }),
  )
  const moved =
    how === 'merge'
      ? mergeThread(moderator, { threadId: thread.id, into: other.id, reason: '' })
      : moveBranch(moderator, { commentId: root.id, title: 'Apart', reason: '' })
  const [{ threadId }] = await Promise.all([moved, ...answers])
  const replies = await db.comment.findMany({ where: { parentId: root.id } })
  expect(replies).toHaveLength(20)
  expect(new Set(replies.map((reply) => reply.threadId))).toEqual(new Set([threadId]))
  expect(await faultsOfThreads([thread.id, other.id, threadId])).toEqual([])
})

test('posting while it is locked: whatever was not refused was there before', async () => {
  const [thread, moderator, author] = [await aThread(), await aModerator(), await aMember()]
  await db.rateLimit.deleteMany()
  const outcomes = await Promise.allSettled([
    ...Array.from({ length: 10 }, () =>
      postComment(author, { clientKey: randomUUID(), threadId: thread.id, words: 'A word.' }),
    ),
    settleThread(moderator, {
      threadId: thread.id,
      seen: termsKey(await db.thread.findUniqueOrThrow({ where: { id: thread.id } })),
      ...{ locked: 'on', slowSeconds: 0, openUntil: '', reason: '' },
    }),
  ])
  const stored = await db.comment.count({ where: { threadId: thread.id, authorId: author.id } })
  const done = outcomes.slice(0, 10).filter(({ status }) => status === 'fulfilled').length
  expect(stored).toBe(done)
  const late = postComment(author, {
    clientKey: randomUUID(),
    ...{ threadId: thread.id, words: 'Late.' },
  })
  await expect(late).rejects.toMatchObject({ code: 'forbidden' })
})
