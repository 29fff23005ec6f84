import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test, vi } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db, sql, type Sql } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { reportComment } from '@/server/moderation/report-comment'
import { aDecision, aReport, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'
import type * as Tries from '@/server/tried-again'

import { editComment } from './edit-comment'
import { mergeThread } from './merge-thread'
import { openThread } from './open-thread'
import { postComment } from './post-comment'

const counted = vi.hoisted(() => ({ tries: 0, runs: 0 }))

/** Transactions are tried again as ever, and counted. */
vi.mock('@/server/tried-again', async (original) => {
  const { triedAgain } = await original<typeof Tries>()
  return {
    triedAgain: (run: () => Promise<unknown>) => {
      counted.runs++
      return triedAgain(() => {
        counted.tries++
        return run()
      })
    },
  }
})

beforeEach(async () => {
  await theRule()
  await db.rateLimit.deleteMany()
  Object.assign(counted, { tries: 0, runs: 0 })
})

type Act = () => Promise<unknown>

/** While this test holds what the statement takes, each act comes to wait after the one before; then all go on. */
async function oneByOne(held: Sql, acts: readonly Act[]) {
  const started: Promise<unknown>[] = []
  Object.assign(counted, { tries: 0, runs: 0 })
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw(held)
      for (const act of acts) {
        started.push(act())
        await untilSomebodyWaits(started.length)
      }
    },
    { timeout: 30_000 },
  )
  const states = (await Promise.allSettled(started)).map(({ status }) => status)
  return { states, retries: counted.tries - counted.runs }
}

const WELL = { states: ['fulfilled', 'fulfilled'], retries: 0 }
const threadRow = (id: string) => sql`SELECT 1 FROM thread WHERE id = ${id}::uuid FOR UPDATE`
const commentRows = (ids: readonly string[]) =>
  sql`SELECT 1 FROM comment WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR SHARE`
const essayRow = (slug: string) => sql`SELECT 1 FROM essay WHERE slug = ${slug} FOR NO KEY UPDATE`

const quotationOf = (id: string) => `> I know this.\n>\n> — [someone](/c/${id})\n\nDo you?`
const sent = (place: { threadId: string; parentId?: string }, words: string) => ({
  ...{ clientKey: randomUUID(), ...place, words },
})
const aReplyTo = (who: MemberActor, { id, threadId }: TestComment, words: string): Act => {
  const reply = sent({ threadId, parentId: id }, words)
  return () => postComment(unheld(who), reply)
}
const anEdit = ({ id, revisionId, author }: TestComment, words: string): Act => {
  const changed = { commentId: id, revisionId, words }
  return () => editComment(unheld(author), changed)
}
const aReportOf = (who: MemberActor, { id, revisionId }: TestComment, words: string): Act => {
  const report = { commentId: id, revisionId, reason: 'HOSTILE', words } as const
  return () => reportComment(who, report)
}
const aReply = async () => aComment((await aThread()).id)

test('two people answer, in two conversations, what the other one quotes', async () => {
  const [one, other] = [await aReply(), await aReply()]
  const outcome = await oneByOne(commentRows([one.id, other.id]), [
    aReplyTo(await aMember(), one, quotationOf(other.id)),
    aReplyTo(await aMember(), other, quotationOf(one.id)),
  ])
  expect(outcome).toEqual(WELL)
})

test('two people change their words so that each quotes the other', async () => {
  const [one, other] = [await aReply(), await aReply()]
  const outcome = await oneByOne(commentRows([one.id, other.id]), [
    anEdit(one, quotationOf(other.id)),
    anEdit(other, quotationOf(one.id)),
  ])
  expect(outcome).toEqual(WELL)
})

test('what is decided on is quoted meanwhile, between conversations that another one brings together', async () => {
  const [own, between, last] = [await aReply(), await aThread(), await aThread()]
  await aComment(last.id, { words: quotationOf(own.id) })
  await aReport(own)
  const [moderator, merging, quoting] = [await aModerator(), await aModerator(), await aMember()]
  const decision = await aDecision(own, 'REMOVE')
  const outcome = await oneByOne(threadRow(last.id), [
    () => decide(moderator, decision),
    async () => {
      const quoted = sent({ threadId: between.id }, quotationOf(own.id))
      await postComment(unheld(quoting), quoted)
      await mergeThread(merging, { threadId: between.id, into: last.id, reason: '' })
    },
  ])
  expect(outcome).toEqual(WELL)
  const [shown] = await db.comment.findMany({
    where: { authorId: quoting.id },
    select: { currentRevision: { select: { markdown: true } } },
  })
  expect(shown?.currentRevision?.markdown).not.toContain('I know this.')
})

test('what is quoted while a decision on it begins is taken out there as well', async () => {
  const [own, elsewhere] = [await aReply(), await aThread()]
  await aReport(own)
  const [moderator, quoting] = [await aModerator(), await aMember()]
  const decision = await aDecision(own, 'REMOVE')
  const quoted = sent({ threadId: elsewhere.id }, quotationOf(own.id))
  const outcome = await oneByOne(essayRow(elsewhere.slug), [
    () => postComment(unheld(quoting), quoted),
    () => decide(moderator, decision),
  ])
  expect(outcome).toEqual(WELL)
  const { currentRevision } = await db.comment.findFirstOrThrow({
    where: { authorId: quoting.id },
    select: { currentRevision: { select: { markdown: true } } },
  })
  expect(currentRevision?.markdown).not.toContain('I know this.')
})

test.each([
  ['answers', aReplyTo],
  ['reports', aReportOf],
])('somebody %s what is moved meanwhile, and another wants both conversations', async (_, act) => {
  const [first, second] = [await aThread(), await aThread()]
  const [moderator, another] = [await aModerator(), await aModerator()]
  const comment = await aComment(second.id)
  const outcome = await oneByOne(threadRow(second.id), [
    () => mergeThread(moderator, { threadId: second.id, into: first.id, reason: '' }),
    act(await aMember(), comment, 'A word.'),
    () => mergeThread(another, { threadId: second.id, into: first.id, reason: '' }),
  ])
  expect(outcome).toEqual({ states: ['fulfilled', 'fulfilled', 'rejected'], retries: 0 })
})

test('one member answers and opens a conversation about the same essay at once', async () => {
  const thread = await aThread()
  const member = await aMember()
  const opened = { slug: thread.slug, title: 'A lamp', words: 'I lit one.' }
  const outcome = await oneByOne(essayRow(thread.slug), [
    () => openThread(unheld(member), { clientKey: randomUUID(), ...opened }),
    aReplyTo(member, thread.opening, 'A word.'),
  ])
  expect(outcome).toEqual(WELL)
})
