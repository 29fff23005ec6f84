import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { doneWords } from '@/domain/moderation/act-words'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { db } from '@/server/db'
import { aChange } from '@/server/testing/a-change'
import { aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import type { ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aModerator } from '@/server/testing/a-moderator'
import { anOwner } from '@/server/testing/an-owner'
import { aSentDecision } from '@/server/testing/a-sent-decision'
import { aThread } from '@/server/testing/a-thread'
import { atOnceInOrder } from '@/server/testing/at-once'
import { mustBeItsFold } from '@/server/testing/fold-of'

import { decide } from './decide'
import { purgeWords } from './purge-words'
import { reverseDecision } from './reverse-decision'

const DONE = { status: 'fulfilled' }

let threadId: string
let moderator: MemberActor
let owner: ConfirmedMember

beforeAll(async () => {
  await theRule()
  threadId = (await aThread()).id
  moderator = await aModerator()
  owner = await anOwner()
})

const purging =
  ({ id: commentId }: TestComment, who = owner) =>
  () =>
    purgeWords(who, {
      ...{ requestKey: randomUUID(), commentId, ground: 'ERASURE', isSure: 'on' },
      reason: 'Asked for by letter on 3 May.',
    })

const lost = (who: MemberActor, kind: string) => ({
  status: 'rejected',
  reason: expect.objectContaining({
    status: 409,
    message: `${who.handle ?? ''} ${doneWords({ kind, isOfChange: false })} just now. Nothing of yours was stored.`,
  }) as unknown,
})

/** Whatever else was done, nothing of the words is left, and the log says once that they were taken away. */
async function mustBeGone({ id }: TestComment) {
  const where = { commentId: id, NOT: { markdown: '', html: '' } }
  expect(await db.commentRevision.count({ where })).toBe(0)
  const { purgedAt } = await db.comment.findUniqueOrThrow({ where: { id } })
  expect(purgedAt).not.toBeNull()
  const log = await mustBeItsFold(id)
  expect(log.filter(({ kind }) => kind === 'PURGE')).toHaveLength(1)
  return log
}

const reported = async () => {
  const comment = await aComment(threadId)
  await aReport(comment)
  return comment
}
const held = () => aComment(threadId, { isHeld: true })
const changed = async () => (await aChange(threadId)).comment

const STATES = { reported, held, changed }
const RACES: Record<keyof typeof STATES, readonly DecidedKind[]> = {
  reported: ['REMOVE', 'LIMIT', 'DISMISS', 'LOCK', 'SUSPEND', 'ESCALATE', 'NOTE'],
  held: ['APPROVE', 'REMOVE'],
  changed: ['APPROVE', 'REMOVE'],
}
const CASES = (['reported', 'held', 'changed'] as const).flatMap((state) =>
  RACES[state].map((kind) => ({ state, kind })),
)

describe('words are taken away for good at the same instant', () => {
  test.each(CASES)(
    'when they are $state, as a moderator decides $kind',
    async ({ state, kind }) => {
      for (const isPurgedFirst of [true, false]) {
        const comment = await STATES[state]()
        const sent = await aSentDecision(comment, kind)
        const acts = [purging(comment), () => decide(moderator, sent)]
        const outcomes = await atOnceInOrder(threadId, isPurgedFirst ? acts : acts.reverse())
        expect(outcomes).toMatchObject(isPurgedFirst ? [DONE, lost(owner, 'PURGE')] : [DONE, DONE])
        const log = await mustBeGone(comment)
        expect(log.filter((row) => row.kind === kind)).toHaveLength(isPurgedFirst ? 0 : 1)
      }
    },
  )

  test.each(['REMOVE', 'LIMIT', 'DISMISS', 'LOCK'] as const)(
    'as %s is undone: that brings no words back',
    async (kind) => {
      for (const isPurgedFirst of [true, false]) {
        const comment = await aComment(threadId)
        const { id: decisionId } = await decided(comment, kind, moderator)
        const undo = () => reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
        const acts = [purging(comment), undo]
        const outcomes = await atOnceInOrder(threadId, isPurgedFirst ? acts : acts.reverse())
        expect(outcomes).toMatchObject([DONE, DONE])
        const log = await mustBeGone(comment)
        expect(log.filter(({ reversesId }) => reversesId === decisionId)).toHaveLength(1)
      }
    },
  )

  test('by two owners: once', async () => {
    const comment = await reported()
    const acts = [purging(comment), purging(comment, await anOwner())]
    const gone = { status: 'rejected', reason: { code: 'gone' } }
    expect(await atOnceInOrder(threadId, acts)).toMatchObject([DONE, gone])
    await mustBeGone(comment)
  })
})
