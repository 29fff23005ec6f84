import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test, vi } from 'vitest'

import { db } from '@/server/db'
import { openThread } from '@/server/discussion/open-thread'
import { postComment } from '@/server/discussion/post-comment'
import { aDecision, aReport, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'
import type * as Tries from '@/server/tried-again'

import { decide } from './decide'
import { decideBatch } from './decide-batch'
import { reverseDecision } from './reverse-decision'

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
  Object.assign(counted, { tries: 0, runs: 0 })
})

/** How often a transaction was run again. */
const retries = () => counted.tries - counted.runs

/** Both at once: the first waits for the end of the log, which this test holds, the second comes to wait for either. */
async function bothWaiting(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  waiting = 2,
) {
  const started: Promise<unknown>[] = []
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(26, 1)`
      started.push(first())
      await untilSomebodyWaits()
      started.push(second())
      await untilSomebodyWaits(waiting)
    },
    { timeout: 30_000 },
  )
  return (await Promise.allSettled(started)).map(({ status }) => status)
}

const aReported = async () => {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  const { essay } = await db.thread.findUniqueOrThrow({
    where: { id: comment.threadId },
    select: { essay: { select: { slug: true } } },
  })
  return { comment, slug: essay?.slug ?? '' }
}
const openingOf = (slug: string, words: string) => ({
  ...{ clientKey: randomUUID(), slug, title: 'A lamp', words },
})
const quotationOf = (id: string) => `> I know this.\n>\n> — [someone](/c/${id})\n\nDo you?`

test('a conversation that is held when it is opened, and a decision about the same essay', async () => {
  const { comment, slug } = await aReported()
  const [moderator, member] = [await aModerator(), await aMember()]
  const decision = await aDecision(comment, 'REMOVE')
  const states = await bothWaiting(
    () => decide(moderator, decision),
    () => openThread(member, openingOf(slug, 'I lit one.')),
  )
  expect([states, retries()]).toEqual([['fulfilled', 'fulfilled'], 0])
})

test('one that is held when it is opened, and a batch about two essays', async () => {
  const [{ comment: one, slug }, { comment: other, slug: otherSlug }] = [
    await aReported(),
    await aReported(),
  ]
  const author = await aMember()
  await db.comment.updateMany({
    where: { id: { in: [one.id, other.id] } },
    data: { authorId: author.id },
  })
  const [moderator, member, another] = [await aModerator(), await aMember(), await aMember()]
  const [first, second] = [await aDecision(one, 'REMOVE'), await aDecision(other, 'REMOVE')]
  const { requestKey, kind, rule = '', explanation = '' } = first
  const cases = [first, second].map(({ caseId, version, revisionId }) => ({
    ...{ caseId, version, revisionId },
  }))
  const batch = { requestKey, kind, rule, explanation, cases }
  const states = await bothWaiting(
    () => decideBatch(moderator, batch),
    () =>
      Promise.all([
        openThread(member, openingOf(slug, 'I lit one.')),
        openThread(another, openingOf(otherSlug, 'I lit another.')),
      ]),
    3,
  )
  expect([states, retries()]).toEqual([['fulfilled', 'fulfilled'], 0])
})

test('held words that quote what is removed meanwhile: they come too late', async () => {
  const { comment, slug } = await aReported()
  const { id: threadId } = await aThread()
  const words = quotationOf(comment.id)
  for (const write of [
    (who: Awaited<ReturnType<typeof aMember>>) =>
      postComment(who, { clientKey: randomUUID(), threadId, words }),
    (who: Awaited<ReturnType<typeof aMember>>) => openThread(who, openingOf(slug, words)),
  ]) {
    const [moderator, member] = [await aModerator(), await aMember()]
    const decision = await aDecision(comment, 'REMOVE')
    const states = await bothWaiting(
      () => decide(moderator, decision),
      () => write(member),
    )
    expect([states, retries()]).toEqual([['fulfilled', 'rejected'], 0])
    const { id: decisionId } = await db.decision.findFirstOrThrow({
      where: { commentId: comment.id, kind: 'REMOVE', reversedBy: null },
    })
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
  }
})
