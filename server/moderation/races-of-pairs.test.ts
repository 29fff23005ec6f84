import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import { beforeAll, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { doneWords } from '@/domain/moderation/act-words'
import { isRestriction } from '@/domain/moderation/decision'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { after, DAY_MS } from '@/domain/time'
import { db, transaction } from '@/server/db'
import { lockThread } from '@/server/discussion/lock-thread'
import { aReport, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { decideBatch } from './decide-batch'
import { reverseBatch } from './reverse-batch'

const OTHERS = ['LOCK', 'SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN', 'ESCALATE', 'NOTE'] as const
const OF_PUBLISHED = ['DISMISS', 'LIMIT', 'REMOVE', ...OTHERS] as const
const OF_PENDING = ['APPROVE', 'REMOVE', ...OTHERS] as const

const RACES_MS_MAX = 120_000

const pairsOf = (kinds: readonly DecidedKind[]) =>
  kinds.map((one, place) => [one, kinds.slice(place)] as const)

let moderators: [MemberActor, MemberActor]
let threadId: string

beforeAll(async () => {
  await theRule()
  threadId = (await aThread()).id
  const moderator = () => aMember({ roles: ['MODERATOR'] })
  moderators = [await moderator(), await moderator()]
})

/** Lets both go at the same instant: each, on a connection of its own, waits for the conversation that a third holds. */
async function atOnce<Result>(acts: readonly (() => Promise<Result>)[]) {
  let outcomes: Promise<PromiseSettledResult<Result>[]> = Promise.resolve([])
  await transaction(async (tx) => {
    await lockThread(tx, threadId)
    outcomes = Promise.allSettled(acts.map((act) => act()))
    for (;;) {
      const [row] = await db.$queryRaw<[{ waiting: number }]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`
      if (row.waiting >= acts.length) return
      await setTimeout(2)
    }
  })
  return outcomes
}

async function asked({ id: commentId, revisionId }: TestComment) {
  const { id: caseId, version } = await db.case.findFirstOrThrow({ where: { commentId } })
  return { caseId, version, revisionId }
}

const said = (kind: DecidedKind) => ({
  ...{ requestKey: randomUUID(), kind },
  ...(isRestriction(kind) && { rule: TEST_RULE.id, explanation: 'It mocks a reader.' }),
  ...(kind === 'SUSPEND' && { until: after(new Date(), DAY_MS) }),
})

/** One of the two decided; the other is told who, when and what. */
async function mustHaveOneWinner(outcomes: PromiseSettledResult<unknown>[], commentId: string) {
  const log = await db.decision.findMany({
    where: { commentId, deciderId: { not: null } },
    include: { decider: true, case: true, comment: true },
  })
  expect(log).toHaveLength(1)
  const lost = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
  expect(lost).toHaveLength(1)
  expect(lost[0]).toMatchObject({ code: 'conflict', status: 409 })
  const [won] = log
  expect(lost[0]?.message).toBe(
    `${won?.decider?.handle ?? ''} ${doneWords({ kind: won?.kind ?? '', isOfChange: false })} just now. Nothing of yours was stored.`,
  )
  expect(won?.comment.visibility).toBe(won?.stateAfter)
  return won
}

describe.each([
  ['published', OF_PUBLISHED],
  ['held', OF_PENDING],
] as const)('two moderators at the same instant on words that are %s', (state, kinds) => {
  test.each(pairsOf(kinds))(
    '%s against %s: one decides',
    { timeout: RACES_MS_MAX },
    async (one, others) => {
      for (const other of others) {
        const isHeld = state === 'held'
        const comment = await aComment(threadId, { isHeld })
        if (!isHeld) await aReport(comment)
        const about = await asked(comment)
        const outcomes = await atOnce(
          ([one, other] as const).map(
            (kind, index) => () =>
              decide(index === 0 ? moderators[0] : moderators[1], { ...about, ...said(kind) }),
          ),
        )
        await mustHaveOneWinner(outcomes, comment.id)
      }
    },
  )
})

describe('a batch', () => {
  test('and a decision on one of its comments at the same instant: one happens whole', async () => {
    const author = await aMember()
    const [one, two] = [await aComment(threadId, { author }), await aComment(threadId, { author })]
    for (const comment of [one, two]) await aReport(comment)
    const cases = [await asked(one), await asked(two)]
    const outcomes = await atOnce<unknown>([
      () => decideBatch(moderators[0], { ...said('REMOVE'), cases }),
      async () => decide(moderators[1], { ...(await asked(two)), ...said('DISMISS') }),
    ])
    const won = await mustHaveOneWinner(outcomes, two.id)
    const ofOther = await db.decision.count({ where: { commentId: one.id } })
    expect(ofOther).toBe(won?.kind === 'REMOVE' ? 1 : 0)
  })

  test('undone by two at the same instant is undone once', async () => {
    const author = await aMember()
    const comments = [await aComment(threadId, { author }), await aComment(threadId, { author })]
    for (const comment of comments) await aReport(comment)
    const cases = await Promise.all(comments.map(asked))
    const { batchId } = await decideBatch(moderators[0], { ...said('REMOVE'), cases })
    const outcomes = await atOnce(
      moderators.map(
        (moderator) => () => reverseBatch(moderator, { requestKey: randomUUID(), batchId }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.decision.count({ where: { reverses: { batchId } } })).toBe(2)
  })
})
