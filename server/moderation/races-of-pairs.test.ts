import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { doneWords } from '@/domain/moderation/act-words'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { db } from '@/server/db'
import { aChange } from '@/server/testing/a-change'
import { aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aSentDecision, caseBefore, whySent } from '@/server/testing/a-sent-decision'
import { atOnce } from '@/server/testing/at-once'
import { mustBeItsFold } from '@/server/testing/fold-of'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { decideBatch } from './decide-batch'
import { reverseBatch } from './reverse-batch'

const OTHERS = ['LOCK', 'SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN', 'ESCALATE', 'NOTE'] as const
const OF_PUBLISHED = ['DISMISS', 'LIMIT', 'REMOVE', ...OTHERS] as const
const OF_LIMITED = ['DISMISS', 'REMOVE', ...OTHERS] as const
const OF_CHANGED = ['APPROVE', ...OF_PUBLISHED] as const
const OF_PENDING = ['APPROVE', 'REMOVE', ...OTHERS] as const

/** After which a change waits no more. */
const SETTLES_CHANGE = ['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE']

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

type Raced = { caseId: string; commentId: string; isChange?: boolean }

/** One of the two decided; the other is told who, when and what. */
async function mustHaveOneWinner(outcomes: PromiseSettledResult<unknown>[], raced: Raced) {
  const { caseId, commentId, isChange = false } = raced
  const [won, ...others] = await db.decision.findMany({
    where: { caseId, deciderId: { not: null } },
    include: { decider: true },
  })
  expect(others).toEqual([])
  const lost = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
  expect(lost).toHaveLength(1)
  expect(lost[0]).toMatchObject({ code: 'conflict', status: 409 })
  const { handle } = won?.decider ?? {}
  expect(lost[0]?.message).toBe(
    `${handle ?? ''} ${doneWords({ kind: won?.kind ?? '', isOfChange: isChange })} just now. Nothing of yours was stored.`,
  )
  await mustBeItsFold(commentId)
  return won
}

const published = async (): Promise<TestComment> => {
  const comment = await aComment(threadId)
  await aReport(comment)
  return comment
}
const held = () => aComment(threadId, { isHeld: true })
const folded = async () => {
  const comment = await aComment(threadId)
  await decided(comment, 'LIMIT', moderators[0])
  await aReport(comment)
  return comment
}
const changed = async () => (await aChange(threadId)).comment

describe.each([
  ['published', OF_PUBLISHED, published],
  ['held', OF_PENDING, held],
  ['folded', OF_LIMITED, folded],
  ['published, while a change of them waits', OF_CHANGED, changed],
] as const)('two moderators at the same instant on words that are %s', (_state, kinds, arrange) => {
  test.each(pairsOf(kinds))(
    '%s against %s: one decides',
    { timeout: RACES_MS_MAX },
    async (one, others) => {
      for (const other of others) {
        const comment = await arrange()
        const about = await caseBefore(comment)
        const acts = ([one, other] as const).map(
          (kind, index) => () =>
            decide(index === 0 ? moderators[0] : moderators[1], { ...about, ...whySent(kind) }),
        )
        const raced = { caseId: about.caseId, commentId: comment.id, isChange: arrange === changed }
        const won = await mustHaveOneWinner(await atOnce(threadId, acts), raced)
        if (arrange === changed) await mustStandAs(comment, about.revisionId, won?.kind)
      }
    },
  )
})

/** The words that waited are read where they were let through; they wait on unless somebody decided on them. */
async function mustStandAs({ id, revisionId }: TestComment, changedId: string, kind = '') {
  expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
    currentRevisionId: kind === 'APPROVE' ? changedId : revisionId,
    waitingRevisionId: SETTLES_CHANGE.includes(kind) ? null : changedId,
  })
}

describe('a batch', () => {
  test('and a decision on one of its comments at the same instant: one happens whole', async () => {
    const author = await aMember()
    const [one, two] = [await aComment(threadId, { author }), await aComment(threadId, { author })]
    for (const comment of [one, two]) await aReport(comment)
    const cases = [await caseBefore(one), await caseBefore(two)]
    const sent = await aSentDecision(two, 'DISMISS')
    const outcomes = await atOnce<unknown>(threadId, [
      () => decideBatch(moderators[0], { ...whySent('REMOVE'), cases }),
      () => decide(moderators[1], sent),
    ])
    const won = await mustHaveOneWinner(outcomes, { caseId: sent.caseId, commentId: two.id })
    const ofOther = await db.decision.count({ where: { commentId: one.id } })
    expect(ofOther).toBe(won?.kind === 'REMOVE' ? 1 : 0)
  })

  test('undone by two at the same instant is undone once', async () => {
    const author = await aMember()
    const comments = [await aComment(threadId, { author }), await aComment(threadId, { author })]
    for (const comment of comments) await aReport(comment)
    const cases = await Promise.all(comments.map(caseBefore))
    const { batchId } = await decideBatch(moderators[0], { ...whySent('REMOVE'), cases })
    const outcomes = await atOnce(
      threadId,
      moderators.map(
        (moderator) => () => reverseBatch(moderator, { requestKey: randomUUID(), batchId }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.decision.count({ where: { reverses: { batchId } } })).toBe(2)
  })
})
