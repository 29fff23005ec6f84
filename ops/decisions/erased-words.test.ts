import { randomUUID } from 'node:crypto'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { withConnection } from '@/ops/database/connection'
import { db } from '@/server/db'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { claimAppeal } from '@/server/moderation/claim-appeal'
import { decide } from '@/server/moderation/decide'
import { noteMember } from '@/server/moderation/note-member'
import { openAppeal } from '@/server/moderation/open-appeal'
import { purgeWords } from '@/server/moderation/purge-words'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'
import { everythingStored } from '@/server/testing/everything-stored'

import { verifyChain } from './verify-chain'
import { verifyLines } from './verify-lines'

const SECRET = 'Marguerite lives behind the brewery'
const NAME = 'Marguerite'

/** As somebody who may do anything to the database, and switches its laws off. */
const change = (sql: string) =>
  withConnection(process.env['DATABASE_URL'] ?? '', async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query(sql)
  })

let comment: TestComment
let other: TestComment

/** The words in all that people write to moderators, and moderators to people and to each other. */
beforeEach(async () => {
  const { id } = await aThread()
  comment = await aComment(id, { words: `So it is: ${SECRET}.` })
  other = await aComment(id)
  const reporter = await aReport(comment)
  await db.report.updateMany({
    where: { reporterId: reporter.id },
    data: { words: SECRET, law: NAME },
  })
  await theRule()
  const decider = await aModerator()
  const said = { facts: `“${SECRET}”`, privateNote: `${NAME} asked.` }
  const input = await aDecision(comment, 'REMOVE', `You wrote: ${SECRET}.`)
  const { id: decisionId } = await decide(decider, { ...input, ...said })
  const { id: appealId } = await openAppeal(comment.author, {
    decisionId,
    words: `“${SECRET}” is true.`,
  })
  const second = await aModerator()
  await claimAppeal(second, { appealId })
  const answer = `“${SECRET}” is too much.`
  await answerAppeal(second, { appealId, verdict: 'UPHELD', answer })
  await noteMember(decider, {
    requestKey: randomUUID(),
    memberId: comment.author.id,
    words: `Wrote “${SECRET}” once.`,
  })
  await noteMember(decider, {
    requestKey: randomUUID(),
    memberId: comment.author.id,
    words: 'Is kind otherwise.',
  })
  await db.accountEvent.create({
    data: { kind: 'UNVEILED', byId: decider.id, memberId: comment.author.id, reason: SECRET },
  })
  // Of another comment a moderator named her too, and of that one nothing else is touched.
  await aReport(other)
  await decide(decider, await aDecision(other, 'LIMIT', `${NAME} again.`))
  await decided(other, 'REMOVE')
})
afterEach(() => change('TRUNCATE decision CASCADE'))

const purge = async (phrases?: string[]) =>
  purgeWords(await anOwner(), {
    ...{ requestKey: randomUUID(), commentId: comment.id, ground: 'ERASURE', isSure: 'on' },
    ...{ reason: 'Asked for by letter on 3 May.', ...(phrases && { phrases }) },
  })
const soundness = async () => {
  const report = await verifyChain()
  return [report.erased, report.broken?.number ?? null, verifyLines(report, null).sound]
}

test('a purge leaves no word in what anybody wrote of a comment, and the log is still proved', async () => {
  expect(await everythingStored()).toContain(SECRET)
  const { head } = await verifyChain()
  await purge([NAME])
  expect((await everythingStored()).toLowerCase()).not.toMatch(/marguerite|brewery/)
  expect(await soundness()).toEqual([2, null, true])
  const isThere = (await db.decision.count({ where: { hash: head } })) > 0
  expect(verifyLines(await verifyChain(), { hash: head, isThere }).sound).toBe(true)
  const rows = await db.decision.findMany({
    orderBy: { number: 'asc' },
    include: { statement: true },
  })
  expect(rows.map(({ kind, rule, explanation }) => [kind, rule, explanation !== ''])).toEqual([
    ['REMOVE', 'kind', false],
    ['LIMIT', 'kind', false],
    ['REMOVE', 'kind', true],
    ['PURGE', null, true],
  ])
  expect(rows[0]?.statement).toMatchObject({ rule: 'kind', facts: '' })
  expect(
    await db.memberNote.findMany({ select: { words: true }, orderBy: { createdAt: 'asc' } }),
  ).toEqual([{ words: '' }, { words: 'Is kind otherwise.' }])
})

test('without her name, what only names her stays: it does not repeat the words', async () => {
  await purge()
  const rows = await db.decision.findMany({ where: { commentId: other.id, kind: 'LIMIT' } })
  expect(rows).toMatchObject([{ explanation: `${NAME} again.` }])
  expect((await everythingStored()).toLowerCase()).not.toContain('brewery')
})

test('rows of before, whose words stand in the line itself, are erased and proved alike', async () => {
  await change(`
    DO $$
    DECLARE one decision; last text := '';
    BEGIN
      FOR one IN SELECT * FROM decision ORDER BY number LOOP
        one.salt := NULL; one.words_hash := NULL; one.previous_hash := last;
        last := decision_hash(one);
        UPDATE decision SET salt = NULL, words_hash = NULL, previous_hash = one.previous_hash, hash = last
          WHERE id = one.id;
      END LOOP;
    END $$`)
  expect(await soundness()).toEqual([0, null, true])
  await purge([NAME])
  expect(await soundness()).toEqual([2, null, true])
  expect((await everythingStored()).toLowerCase()).not.toContain('marguerite')
  await change('UPDATE decision SET decider_id = author_id WHERE number = 1')
  expect(await soundness()).toEqual([0, 1, false])
})

test.each([
  ['a decider put in where words were erased', 'SET decider_id = author_id WHERE number = 1', 1],
  ['other words where they were erased', "SET explanation = 'Other.' WHERE number = 2", 2],
  [
    'words gone of which no purge speaks',
    "SET explanation = '', facts = '', salt = NULL WHERE number = 3",
    3,
  ],
  ['a purge that names one more', "SET erases = erases || E'\\n3 ' || hash WHERE number = 4", 4],
  ['a purge that names one less', "SET erases = split_part(erases, E'\\n', 1) WHERE number = 4", 4],
])('the log shows %s', async (_what, sql, number) => {
  await purge([NAME])
  await change(`UPDATE decision ${sql}`)
  expect((await soundness()).slice(1)).toEqual([number, false])
})

test('the database lets nobody empty, or fill again, what no purge names', async () => {
  const where = { commentId: other.id }
  const gone = { facts: '', explanation: '', privateNote: '', salt: null }
  await expect(db.decision.updateMany({ where, data: gone })).rejects.toThrow()
  const { id: decisionId } = await db.decision.findFirstOrThrow({ where })
  await expect(
    db.statementOfReasons.updateMany({ where: { decisionId }, data: { facts: '' } }),
  ).rejects.toThrow()
  await purge([NAME])
  const erased = { where: { commentId: comment.id, kind: 'REMOVE' as const } }
  await expect(
    db.decision.updateMany({ ...erased, data: { explanation: SECRET } }),
  ).rejects.toThrow()
  await expect(db.appeal.updateMany({ data: { words: SECRET } })).rejects.toThrow()
  await expect(db.appeal.updateMany({ data: { answer: SECRET } })).rejects.toThrow()
  const row = await db.decision.findFirstOrThrow(erased)
  const { id: _id, reversesId: _none, number: _number, ...rest } = row
  const data = { ...rest, requestKey: randomUUID(), erases: '1 abc' }
  await expect(db.decision.create({ data })).rejects.toThrow()
  expect(await soundness()).toEqual([2, null, true])
})

test('a reason that repeats the words is refused, and nothing is erased', async () => {
  const owner = await anOwner()
  const wish = { requestKey: randomUUID(), commentId: comment.id, isSure: 'on' as const }
  const tries = [`It says: ${SECRET}`, `${NAME} wishes it`]
  for (const reason of tries)
    await expect(
      purgeWords(owner, { ...wish, ground: 'ERASURE', reason, phrases: [NAME] }),
    ).rejects.toMatchObject({ code: 'invalid' })
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({
    purgedAt: null,
  })
})
