import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { LAW, LOG_PAGE_LENGTH } from '@/domain/moderation/public-log'
import { db, sql } from '@/server/db'
import { readRows } from '@/server/statements'
import { editComment } from '@/server/discussion/edit-comment'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { logSql, publicLog } from './public-log'
import { reportComment } from './report-comment'
import { reverseDecision } from './reverse-decision'

const WORDS = 'You owe her a reading.'
const aReply = async (words = WORDS) => aComment((await aThread()).id, { words })
const today = () => new Date().toISOString().slice(0, 10)
const FIRST = { before: undefined, rule: null }
const lines = async (rule: string | null = null) => (await publicLog({ ...FIRST, rule })).decisions

async function sent(comment: TestComment, change: Record<string, unknown>) {
  await aReport(comment)
  await theRule()
  const input = { ...(await aDecision(comment, 'REMOVE')), ...change }
  return decide(await aModerator(), input)
}

test('it says what, by which rule, on which day and in which role, the latest first', async () => {
  await decided(await aReply(), 'REMOVE')
  await decided(await aReply(), 'DISMISS')
  expect(await lines()).toEqual([
    {
      ...{ kind: 'DISMISS', undoes: null, rule: null, day: today(), role: 'moderator' },
      ...{ isOfChange: false, isOnAppeal: false, isByAnother: false },
    },
    {
      ...{ kind: 'REMOVE', undoes: null, rule: 'kind', day: today(), role: 'moderator' },
      ...{ isOfChange: false, isOnAppeal: false, isByAnother: false },
    },
  ])
})

test('an undoing says what it undoes, and whether somebody appealed', async () => {
  const author = await aMember()
  const comment = await aComment((await aThread()).id, { author })
  const { id: decisionId } = await decided(comment, 'REMOVE')
  const { id: appealId } = await openAppeal(author, { decisionId, words: 'I quoted.' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  const undone = { kind: 'RESTORE', undoes: 'REMOVE', isOnAppeal: true }
  expect((await lines())[0]).toMatchObject({ ...undone, isByAnother: true })
  const plain = await decided(await aReply(), 'LIMIT')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId: plain.id })
  expect((await lines())[0]).toMatchObject({ undoes: 'LIMIT', isOnAppeal: false })
})

test('who is a whole team and undoes their own decision on appeal is not called another', async () => {
  await db.member.updateMany({ data: { roles: [] } })
  const author = await aMember()
  const comment = await aComment((await aThread()).id, { author })
  const { id: decisionId, moderator } = await decided(comment, 'REMOVE')
  const { id: appealId } = await openAppeal(author, { decisionId, words: 'I quoted.' })
  await answerAppeal(moderator, { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  expect((await lines())[0]).toMatchObject({
    ...{ kind: 'RESTORE', undoes: 'REMOVE', isOnAppeal: true, isByAnother: false },
  })
})

test('of a change that was held, kept back, let through or taken back it says so, and of all else not', async () => {
  const comment = await aReply()
  const { id: commentId, revisionId, author } = comment
  await editComment(author, { commentId, revisionId, words: 'See https://example.net' })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const change = { ...comment, revisionId: waitingRevisionId ?? '' }
  const moderator = await aModerator()
  const undo = (decisionId: string) =>
    reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
  const kept = await decide(moderator, await aDecision(change, 'DISMISS'))
  await undo(kept.id)
  const { id } = await decide(moderator, await aDecision(change, 'APPROVE'))
  await undo(id)
  await decide(moderator, await aDecision(change, 'APPROVE'))
  // The very words that were let through are reported then, and stay.
  await decided(change, 'DISMISS', moderator)
  const told = (await lines()).slice(0, 7).map(({ kind, isOfChange }) => [kind, isOfChange])
  expect(told).toEqual([
    ['DISMISS', false],
    ['APPROVE', true],
    ['REOPEN', true],
    ['APPROVE', true],
    ['REOPEN', true],
    ['DISMISS', true],
    ['HOLD', true],
  ])
})

test('which law was broken is told to those concerned alone, and can be looked for', async () => {
  await sent(await aReply(), { rule: undefined, law: 'The law on Ada and her letters' })
  const [line] = await lines(LAW)
  expect(line).toMatchObject({ kind: 'REMOVE', rule: LAW })
  expect((await lines('kind')).every(({ rule }) => rule === 'kind')).toBe(true)
  expect(await lines('no-such-rule')).toEqual([])
})

test('no names, no words of anyone, no ids', async () => {
  const comment = await aReply()
  const { moderator, id } = await decided(comment, 'REMOVE')
  const told = JSON.stringify(await publicLog(FIRST))
  const hidden = [comment.author.handle, moderator.handle, comment.id, id, WORDS, 'mocks', 'Ada']
  for (const secret of hidden) expect(told).not.toContain(secret)
})

test('what moderators tell each other is in it neither', async () => {
  const before = await lines()
  const comment = await aReply()
  await sent(comment, { kind: 'NOTE', rule: undefined, explanation: undefined, privateNote: 'Hm.' })
  const { id: decisionId } = await sent(await aReply(), { kind: 'ESCALATE' })
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect(await lines()).toEqual(before)
})

/** Somebody was worried about whoever wrote it, and no check was. */
async function aWorriedFor() {
  const comment = await aReply()
  const { id: commentId, revisionId } = comment
  const report = { commentId, revisionId, reason: 'WORRIED', words: '' } as const
  await reportComment(await aMember(), report)
  return comment
}

test('to be worried keeps no restriction out of it', async () => {
  const comment = await aWorriedFor()
  const before = await lines()
  await decided(comment, 'REMOVE')
  expect((await lines())[0]).toMatchObject({ kind: 'REMOVE', rule: 'kind' })
  expect(await lines()).toHaveLength(before.length + 1)
  const { id: decisionId } = await decided(await aWorriedFor(), 'LIMIT')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect((await lines())[0]).toMatchObject({ undoes: 'LIMIT' })
  await decided(await aWorriedFor(), 'LOCK')
  expect((await lines())[0]).toMatchObject({ kind: 'LOCK', rule: 'kind' })
})

test('nothing about somebody whom anyone was worried for who broke no rule, nor where a check was', async () => {
  const before = await lines()
  const worried = await aWorriedFor()
  const { id: decisionId } = await decided(worried, 'DISMISS')
  await reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })
  expect(await lines()).toEqual(before)
  await db.careSignal.deleteMany({ where: { commentId: worried.id } })
  expect(await lines()).toEqual(before)

  const spoken = await aReply()
  await db.checkResult.deleteMany({ where: { revisionId: spoken.revisionId, check: 'care-words' } })
  await db.checkResult.create({
    data: { revisionId: spoken.revisionId, check: 'care-words', ruleVersion: 1, verdict: 'FLAG' },
  })
  await decided(spoken, 'REMOVE')
  expect(await lines()).toEqual(before)
})

/** Decisions by one moderator on one comment, as many as that. */
async function aLongLog(length: number) {
  const { id } = await decided(await aReply(), 'DISMISS')
  const of = await db.decision.findUniqueOrThrow({ where: { id } })
  const { kind, caseId, commentId, revisionId, authorId, deciderId, stateBefore, stateAfter } = of
  const said = { kind, caseId, commentId, revisionId, authorId, deciderId, stateBefore, stateAfter }
  await db.decision.createMany({
    data: Array.from({ length: length - 1 }, () => ({ ...said, requestKey: randomUUID() })),
  })
}

test('it comes in pages of fifty, each from the line after which it begins', async () => {
  const before = (await lines()).length
  await aLongLog(51)
  const first = await publicLog(FIRST)
  expect(first.decisions).toHaveLength(50)
  const second = await publicLog({ ...FIRST, before: first.earlier })
  expect(second.decisions).toHaveLength(before + 1)
  expect(second.decisions[0]).toMatchObject({ kind: 'DISMISS' })
  expect(second.earlier).toBeNull()
  // What is decided meanwhile moves nothing from the one to the other.
  await decided(await aReply(), 'REMOVE')
  expect(await publicLog({ ...FIRST, before: first.earlier })).toEqual(second)
  for (const odd of ['7', '', ['x'], 'x'.repeat(22)])
    expect((await publicLog({ ...FIRST, before: odd })).decisions[0]?.kind).toBe('REMOVE')
})

type Node = {
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
const rowsRead = (node: Node): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']

test('a page far back reads the rows that it shows, and none of those before', async () => {
  await aLongLog(4_000)
  await db.$executeRaw`ANALYZE decision`
  const { _max: last } = await db.decision.aggregate({ _max: { number: true } })
  const max = last.number ?? 0
  for (const below of [null, max - 500, max - 3_500]) {
    const [row] = await readRows<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      sql`EXPLAIN (ANALYZE, FORMAT JSON) ${logSql({ below, rule: null })}`,
    )
    const nodes = row ? nodesOf(row['QUERY PLAN'][0].Plan) : []
    const walked = nodes.find((node) => node['Index Name'] === 'decision_number_key')
    expect(walked).toBeDefined()
    expect(walked ? rowsRead(walked) : Infinity).toBeLessThanOrEqual(LOG_PAGE_LENGTH + 2)
  }
})
