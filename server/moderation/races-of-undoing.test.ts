import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { doneWords } from '@/domain/moderation/act-words'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { aChange } from '@/server/testing/a-change'
import { aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aSentDecision } from '@/server/testing/a-sent-decision'
import { aThread } from '@/server/testing/a-thread'
import { atOnceInOrder } from '@/server/testing/at-once'
import { mustBeItsFold } from '@/server/testing/fold-of'

import { decide } from './decide'
import { reverseDecision } from './reverse-decision'

let [moderator, other]: MemberActor[] = []
let threadId: string

beforeAll(async () => {
  await theRule()
  threadId = (await aThread()).id
  ;[moderator, other] = [await aModerator(), await aModerator()]
})

type State = 'published' | 'held' | 'folded' | 'changed'
type Former = { comment: TestComment; decisionId: string }

async function wordsThatAre(state: State): Promise<TestComment> {
  if (state === 'changed') return (await aChange(threadId)).comment
  const comment = await aComment(threadId, { isHeld: state === 'held' })
  if (state === 'folded') await decided(comment, 'LIMIT', moderator)
  if (state !== 'held') await aReport(comment)
  return comment
}

async function formerly(state: State, kind: DecidedKind): Promise<Former> {
  const comment = await wordsThatAre(state)
  const { id } = await decide(by(moderator), await aSentDecision(comment, kind))
  return { comment, decisionId: id }
}

const by = (who: MemberActor | undefined): MemberActor => {
  if (who === undefined) throw new Error('the moderators are not there yet')
  return who
}

const undoing =
  (who: MemberActor | undefined, { decisionId }: Former) =>
  () =>
    reverseDecision(by(who), { requestKey: randomUUID(), decisionId })

const lost = (by: MemberActor | undefined, kind: string, isOfChange = false) => ({
  status: 'rejected',
  reason: expect.objectContaining({
    ...{ code: 'conflict', status: 409 },
    message: `${by?.handle ?? ''} ${doneWords({ kind, isOfChange })} just now. Nothing of yours was stored.`,
  }) as unknown,
})
const DONE = { status: 'fulfilled' }

/** What is undone, from where, by which row; and what is decided meanwhile, on a newer case where a report brought one. */
const RACES: [State, DecidedKind, string, DecidedKind[], 'same case' | 'newer case'][] = [
  ['held', 'ESCALATE', 'REOPEN', ['APPROVE', 'REMOVE', 'LOCK', 'NOTE'], 'same case'],
  ['held', 'APPROVE', 'REOPEN', ['LOCK', 'WARN', 'NOTE'], 'same case'],
  ['held', 'APPROVE', 'REOPEN', ['DISMISS', 'LIMIT', 'REMOVE', 'ESCALATE'], 'newer case'],
  ['published', 'DISMISS', 'REOPEN', ['LIMIT', 'REMOVE'], 'newer case'],
  ['published', 'REMOVE', 'RESTORE', ['LOCK', 'SUSPEND', 'NOTE'], 'same case'],
  ['published', 'LIMIT', 'RESTORE', ['WARN', 'NOTE'], 'same case'],
  ['published', 'LIMIT', 'RESTORE', ['REMOVE', 'DISMISS', 'ESCALATE'], 'newer case'],
  ['folded', 'REMOVE', 'RESTORE', ['LOCK', 'BAN'], 'same case'],
  ['folded', 'DISMISS', 'REOPEN', ['REMOVE'], 'newer case'],
  ['published', 'SUSPEND', 'LIFT', ['SUSPEND', 'BAN', 'REMOVE'], 'same case'],
  ['published', 'BAN', 'LIFT', ['BAN', 'LIMIT'], 'same case'],
  ['published', 'WARN', 'LIFT', ['WARN', 'DISMISS'], 'same case'],
  ['published', 'SLOW', 'LIFT', ['SLOW'], 'same case'],
  ['published', 'PREMOD', 'LIFT', ['PREMOD'], 'same case'],
  ['published', 'LOCK', 'UNLOCK', ['REMOVE', 'NOTE'], 'same case'],
  ['changed', 'ESCALATE', 'REOPEN', ['APPROVE', 'DISMISS', 'REMOVE'], 'same case'],
  ['changed', 'APPROVE', 'REOPEN', ['NOTE'], 'same case'],
]

describe('a decision is undone at the same instant', () => {
  const raced = RACES.flatMap(([state, kind, undo, kinds, where]) =>
    kinds.map((next) => ({ state, kind, undo, next, where })),
  )

  test.each(raced)(
    '$kind of words that are $state, as $next is decided ($where)',
    async ({ state, kind, undo, next, where }) => {
      for (const isUndoneFirst of [true, false]) {
        const former = await formerly(state, kind)
        const { id } = former.comment
        if (where === 'newer case') await aReport(former.comment)
        const sent = await aSentDecision(former.comment, next)
        const acts = [undoing(moderator, former), () => decide(by(other), sent)]
        const outcomes = await atOnceInOrder(threadId, isUndoneFirst ? acts : acts.reverse())
        const log = await mustBeItsFold(id)
        const last = log.slice(isUndoneFirst ? -1 : -2).map((row) => [row.kind, row.deciderId])
        if (isUndoneFirst) {
          expect(outcomes).toMatchObject([DONE, lost(moderator, undo)])
          expect(last).toEqual([[undo, moderator?.id]])
        } else {
          expect(outcomes).toMatchObject([DONE, DONE])
          expect(last).toEqual([[next, other?.id], [undo, moderator?.id]]) // prettier-ignore
        }
      }
    },
  )

  test('that kept a change back: whoever decided on the words before it is shown the change', async () => {
    for (const isUndoneFirst of [true, false]) {
      const former = await formerly('changed', 'DISMISS')
      const sent = await aSentDecision(former.comment, 'NOTE')
      const acts = [undoing(moderator, former), () => decide(by(other), sent)]
      const outcomes = await atOnceInOrder(threadId, isUndoneFirst ? acts : acts.reverse())
      const stands = { isOpen: true, change: expect.any(Array) as unknown }
      const shown = { status: 'rejected', reason: { status: 409, stands } }
      expect(outcomes).toMatchObject(isUndoneFirst ? [DONE, shown] : [DONE, DONE])
      const log = await mustBeItsFold(former.comment.id)
      expect(log.at(-1)).toMatchObject({ kind: 'REOPEN', reversesId: former.decisionId })
    }
  })

  test('as it is locked, words that are locked: they stand open, and nobody locked them twice', async () => {
    for (const isUndoneFirst of [true, false]) {
      const former = await formerly('published', 'LOCK')
      const sent = await aSentDecision(former.comment, 'LOCK')
      const acts = [undoing(moderator, former), () => decide(by(other), sent)]
      const outcomes = await atOnceInOrder(threadId, isUndoneFirst ? acts : acts.reverse())
      const refused = { status: 'rejected', reason: { code: 'conflict', status: 409 } }
      expect(outcomes).toMatchObject(
        isUndoneFirst ? [DONE, lost(moderator, 'UNLOCK')] : [refused, DONE],
      )
      const log = await mustBeItsFold(former.comment.id)
      expect(log.map((row) => row.kind)).toEqual(['LOCK', 'UNLOCK'])
    }
  })
})

describe('two undo the same decision at the same instant: one does, the other is told who', () => {
  const undone = RACES.map(([state, kind, undo]) => [kind, state, undo] as const)
  const each = new Map([...undone, ['LOCK', 'changed', 'UNLOCK'] as const, ['DISMISS', 'changed', 'REOPEN'] as const].map((one) => [one.join(), one])) // prettier-ignore

  test.each([...each.values()])('%s of words that are %s', async (kind, state, undo) => {
    const former = await formerly(state, kind)
    const acts = [undoing(moderator, former), undoing(other, former)]
    const outcomes = await atOnceInOrder(threadId, acts)
    expect(outcomes).toMatchObject([DONE, lost(moderator, undo)])
    const log = await mustBeItsFold(former.comment.id)
    expect(log.filter(({ reversesId }) => reversesId === former.decisionId)).toHaveLength(1)
  })
})
