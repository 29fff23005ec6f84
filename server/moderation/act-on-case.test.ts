import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { boxOf } from '@/domain/moderation/act-boxes'
import { caseActInput, type CaseActInput } from '@/domain/moderation/case-act'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { aReport, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { actOnCase } from './act-on-case'

const NOW = new Date()
const REASONS = { rule: TEST_RULE.id, explanation: 'It mocks a reader.' }
let moderator: MemberActor

beforeEach(async () => {
  await theRule()
  moderator = await aModerator()
})

async function reported(author?: MemberActor, threadId?: string): Promise<TestComment> {
  const comment = await aComment(threadId ?? (await aThread()).id, {
    ...(author && { author }),
    words: `I know this: ${randomUUID()}`,
  })
  await aReport(comment)
  return comment
}

async function read({ id, revisionId }: TestComment) {
  const where = { commentId: id, state: { not: 'CLOSED' } } as const
  const { id: caseId, version } = await db.case.findFirstOrThrow({ where })
  return { caseId, version, revisionId }
}

const sent = async (
  comment: TestComment,
  form: object,
  also: readonly TestComment[] = [],
): Promise<CaseActInput> => {
  const boxes = await Promise.all(
    also.map(async (one) => {
      const { name, value } = boxOf(await read(one))
      return [name, value] as const
    }),
  )
  const requestKey = randomUUID()
  return caseActInput.parse({
    ...(await read(comment)),
    ...{ requestKey, ...form, ...Object.fromEntries(boxes) },
  })
}

const lastOf = ({ id }: TestComment) =>
  db.decision.findFirstOrThrow({
    where: { commentId: id },
    orderBy: { number: 'desc' },
    include: { statement: true },
  })

describe('each act of the form', () => {
  test.each([
    ['DISMISS', {}, { stateAfter: 'PUBLISHED', rule: null, explanation: '' }],
    ['DISMISS', { keptBecause: 'It is kind.' }, { rule: null, explanation: 'It is kind.' }],
    ['LIMIT', REASONS, { stateAfter: 'LIMITED', ...REASONS }],
    ['REMOVE', REASONS, { stateAfter: 'REMOVED', ...REASONS }],
    ['LOCK', REASONS, { stateAfter: 'PUBLISHED', ...REASONS, expiresAt: null }],
    ['WARN', REASONS, { stateAfter: 'PUBLISHED', ...REASONS, expiresAt: null }],
    ['SLOW', { ...REASONS, ends: 'week' }, { ...REASONS }],
    ['PREMOD', REASONS, { ...REASONS, expiresAt: null }],
    ['SUSPEND', { ...REASONS, ends: 'day' }, { ...REASONS }],
    ['BAN', { ...REASONS, ends: 'day' }, { ...REASONS, expiresAt: null }],
    ['ESCALATE', { privateNote: 'Ask the owner.' }, { privateNote: 'Ask the owner.' }],
    ['NOTE', { privateNote: 'Twice now.' }, { privateNote: 'Twice now.' }],
  ])('%s is stored with what it needs, and no more', async (kind, form, row) => {
    const comment = await reported()
    await actOnCase(moderator, await sent(comment, { kind, ...form }), NOW)
    const last = await lastOf(comment)
    expect(last).toMatchObject({ kind, ...row })
    const isRestriction = 'rule' in form
    expect(last.statement?.facts).toBe(isRestriction ? REASONS.explanation : undefined)
  })

  test('a held comment is approved', async () => {
    const comment = await aComment((await aThread()).id, { isHeld: true })
    await actOnCase(moderator, await sent(comment, { kind: 'APPROVE', ...REASONS }), NOW)
    expect(await lastOf(comment)).toMatchObject({
      ...{ kind: 'APPROVE', stateAfter: 'PUBLISHED', rule: null, explanation: '' },
    })
  })

  test('a law is stored in the place of a rule', async () => {
    const comment = await reported()
    const law = { kind: 'REMOVE', rule: 'law', law: 'Penal code, 185', explanation: 'It insults.' }
    await actOnCase(moderator, await sent(comment, law), NOW)
    expect(await lastOf(comment)).toMatchObject({ rule: null, law: 'Penal code, 185' })
  })

  test('a suspension ends when it was chosen to, and never before it begins', async () => {
    const comment = await reported()
    const week = { kind: 'SUSPEND', ...REASONS, ends: 'week' }
    await actOnCase(moderator, await sent(comment, week), NOW)
    const { expiresAt } = await lastOf(comment)
    expect(expiresAt?.getTime()).toBe(NOW.getTime() + 7 * 24 * 60 * 60_000)
    const past = { ...week, ends: 'date', endsOn: '2020-01-01' }
    await expect(actOnCase(moderator, await sent(comment, past), NOW)).rejects.toMatchObject({
      code: 'invalid',
      fields: { endsOn: 'Choose a day that is still to come.' },
    })
  })
})

describe('several at once', () => {
  test('of one member are decided in one act with one trace', async () => {
    const author = await aMember()
    const [first, second, other] = [
      await reported(author),
      await reported(author),
      await reported(author),
    ]
    const input = await sent(first, { kind: 'REMOVE', ...REASONS }, [second])
    expect(await actOnCase(moderator, input, NOW)).toEqual({ count: 2 })
    const [one, two] = [await lastOf(first), await lastOf(second)]
    expect(one.batchId).not.toBeNull()
    expect(two).toMatchObject({ batchId: one.batchId, stateAfter: 'REMOVED', ...REASONS })
    expect(await db.decision.count({ where: { commentId: other.id } })).toBe(0)
  })

  test('are all refused where one was decided meanwhile, and it is said which', async () => {
    const { id: threadId } = await aThread()
    const [first, second] = [
      await reported(undefined, threadId),
      await reported(undefined, threadId),
    ]
    const input = await sent(first, { kind: 'REMOVE', ...REASONS }, [second])
    const { caseId } = await read(second)
    const winner = await aModerator()
    await actOnCase(winner, await sent(second, { kind: 'DISMISS' }), NOW)
    await expect(actOnCase(moderator, input, NOW)).rejects.toMatchObject({
      ...{ code: 'conflict', stands: { caseId, isOpen: false, change: null } },
      message: `${winner.handle ?? ''} kept it as it is just now. Nothing of yours was stored.`,
    })
    expect(await db.decision.count({ where: { commentId: first.id } })).toBe(0)
  })

  test('are refused where the act does not fit one of them, and no race is blamed', async () => {
    const { id: threadId } = await aThread()
    const shown = await reported(undefined, threadId)
    const held = await aComment(threadId, { isHeld: true })
    const input = await sent(held, { kind: 'APPROVE' }, [shown])
    await expect(actOnCase(moderator, input, NOW)).rejects.toThrow(
      'On a comment that is published this cannot be decided.',
    )
  })
})

describe('words that changed after they were read', () => {
  test('are not decided on; the refusal brings the difference, and what was not decided can be', async () => {
    const comment = await reported()
    const input = await sent(comment, { kind: 'REMOVE', ...REASONS })
    const before = (
      await db.commentRevision.findUniqueOrThrow({ where: { id: comment.revisionId } })
    ).markdown
    const words = before.replace('I know', 'I knew')
    const edit = { commentId: comment.id, revisionId: comment.revisionId, words }
    await editComment({ ...comment.author, roles: ['MODERATOR'] }, { ...edit, contentNote: '' })
    const late = actOnCase(moderator, input, NOW)
    await expect(late).rejects.toThrow('The words have changed since you read them.')
    await expect(late).rejects.toMatchObject({
      stands: {
        ...{ caseId: input.caseId, isOpen: true },
        change: [
          [
            expect.objectContaining({ change: 'kept', words: 'I ' }),
            { change: 'removed', words: 'know' },
            { change: 'added', words: 'knew' },
            expect.objectContaining({ change: 'kept' }),
          ],
        ],
      },
    })
    const { currentRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    const again = { ...comment, revisionId: currentRevisionId ?? '' }
    await actOnCase(moderator, await sent(again, { kind: 'REMOVE', ...REASONS }), NOW)
    expect(await lastOf(comment)).toMatchObject({ kind: 'REMOVE', revisionId: currentRevisionId })
  })
})

test('nobody acts who is no moderator', async () => {
  const comment = await reported()
  const input = await sent(comment, { kind: 'DISMISS' })
  await expect(actOnCase(VISITOR, input, NOW)).rejects.toMatchObject({ code: 'sign-in' })
  const member = await aMember()
  await expect(actOnCase(member, input, NOW)).rejects.toMatchObject({ code: 'forbidden' })
})
