import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type { DecideBatchInput } from '@/domain/moderation/decision'
import { transaction, db } from '@/server/db'
import { commentHistory } from '@/server/discussion/comment-history'
import { editComment } from '@/server/discussion/edit-comment'
import { ownWords } from '@/server/accounts/archive/own-words'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { decideBatch } from './decide-batch'
import { reverseBatch } from './reverse-batch'
import { reverseDecision } from './reverse-decision'

const SECRET = 'The heron stood in the reeds'
const INSTEAD = '> *Words that are not shown now.*'
let threadId: string
let source: TestComment
beforeEach(async () => {
  threadId = (await aThread()).id
  source = await aComment(threadId, { words: `${SECRET}.\n\nAnd more.` })
})

const quoting = (...words: string[]) =>
  aComment(threadId, { words: [...words.map((one) => `> ${one}`), '', 'So it is.'].join('\n') })
const shown = async ({ id }: TestComment) =>
  (await db.comment.findUniqueOrThrow({ where: { id }, include: { currentRevision: true } }))
    .currentRevision
const undo = ({ id, moderator }: Awaited<ReturnType<typeof decided>>) =>
  reverseDecision(moderator, { decisionId: id, requestKey: randomUUID() })

test('what others quote of a removed comment is not shown, and is back exactly when it is restored', async () => {
  const answer = await quoting(SECRET)
  const before = await shown(answer)
  const removal = await decided(source, 'REMOVE')
  const without = await shown(answer)
  expect(without?.markdown).toBe(`${INSTEAD}\n\nSo it is.`)
  expect(without?.html).not.toContain('heron')
  await undo(removal)
  expect(await shown(answer)).toEqual(before)
  const again = await decided(source, 'REMOVE')
  expect(await shown(answer)).toEqual(without)
  await undo(again)
})

test('it stands neither in the history of the answer nor in what its author takes out', async () => {
  const answer = await quoting(SECRET)
  const removal = await decided(source, 'REMOVE')
  const told = async () => {
    const history = await commentHistory(VISITOR, answer.id)
    const own = await transaction((tx) => ownWords(tx, answer.author.id, 'https://lib.test'))
    return [JSON.stringify(history), JSON.stringify(own.comments)]
  }
  for (const said of await told()) {
    expect(said).not.toContain('heron')
    expect(said).toContain('not shown now')
  }
  await undo(removal)
  for (const said of await told()) {
    expect(said).toContain('heron')
    expect(said).not.toContain('not shown now')
  }
})

test('of two sources each is given back by itself', async () => {
  const other = await aComment(threadId, { words: 'Ice on the pond.' })
  const answer = await aComment(threadId, { words: `> ${SECRET}\n\nand\n\n> Ice on the pond` })
  const [first, second] = [await decided(source, 'REMOVE'), await decided(other, 'REMOVE')]
  expect((await shown(answer))?.markdown).toBe(`${INSTEAD}\n\nand\n\n${INSTEAD}`)
  await undo(first)
  expect((await shown(answer))?.markdown).toBe(`> ${SECRET}\n\nand\n\n${INSTEAD}`)
  await undo(second)
  expect((await shown(answer))?.markdown).toBe(`> ${SECRET}\n\nand\n\n> Ice on the pond`)
})

test('what its author wrote meanwhile stays', async () => {
  const answer = await quoting(SECRET)
  const removal = await decided(source, 'REMOVE')
  const revisionId = (await shown(answer))?.id ?? ''
  const words = 'I would rather say it myself.'
  await editComment(answer.author, { commentId: answer.id, revisionId, words, contentNote: '' })
  await undo(removal)
  expect((await shown(answer))?.markdown).toBe(words)
})

/** The same words with their address, in another conversation. */
const quotedElsewhere = async (words = `${SECRET}.`, rest = 'Here too.') => {
  const signed = `> ${words}\n>\n> — [them](/c/${source.id})\n\n${rest}`
  return aComment((await aThread()).id, { words: signed })
}
const versionOf = async ({ threadId: id }: TestComment) =>
  (await db.thread.findUniqueOrThrow({ where: { id } })).version

test('quoted with its address in another conversation it is not shown there either, and back exactly', async () => {
  const elsewhere = await quotedElsewhere()
  const [before, version] = [await shown(elsewhere), await versionOf(elsewhere)]
  const removal = await decided(source, 'REMOVE')
  expect((await shown(elsewhere))?.markdown).toBe(`${INSTEAD}\n>\n\nHere too.`)
  expect(await versionOf(elsewhere)).toBe(version + 1)
  const told = JSON.stringify(await commentHistory(VISITOR, elsewhere.id))
  expect(told).not.toContain('heron')
  await undo(removal)
  expect(await shown(elsewhere)).toEqual(before)
  expect(await versionOf(elsewhere)).toBe(version + 2)
})

test('what stands above its address goes whatever its words, and what is from another stays', async () => {
  const other = await aComment(threadId, { words: 'Ice on the pond.' })
  const rest = `> Ice on the pond.\n>\n> — [her](/c/${other.id})\n\nSo it is.`
  const elsewhere = await quotedElsewhere('The **heron** among reeds, as I read it', rest)
  const removal = await decided(source, 'REMOVE')
  expect((await shown(elsewhere))?.markdown).toBe(`${INSTEAD}\n>\n\n${rest}`)
  await undo(removal)
})

test('a batch takes away what is quoted of each, wherever, and undone gives all back', async () => {
  const second = await aComment(threadId, { author: source.author, words: 'Ice on the pond.' })
  const quoting = await quotedElsewhere(SECRET, `> Ice on the pond\n>\n> — [x](/c/${second.id})`)
  const before = await shown(quoting)
  await aReport(source)
  await aReport(second)
  await theRule()
  const [one, two] = [await aDecision(source, 'REMOVE'), await aDecision(second, 'REMOVE')]
  const moderator = await aModerator()
  const cases = [one, two].map(({ caseId, version, revisionId }) => ({
    caseId,
    version,
    revisionId,
  }))
  const { kind, rule, explanation } = one
  const said = { kind, rule, explanation, cases } as DecideBatchInput
  const { batchId } = await decideBatch(moderator, { ...said, requestKey: randomUUID() })
  expect((await shown(quoting))?.markdown).not.toMatch(/heron|Ice/)
  await reverseBatch(moderator, { batchId, requestKey: randomUUID() })
  expect(await shown(quoting)).toEqual(before)
})

test('two decisions at once, each on what is quoted in the conversation of the other, both come to an end', async () => {
  const there = await aThread()
  const other = await aComment(there.id, { words: 'Ice on the pond.' })
  const here = await aComment(threadId, { words: `> Ice on the pond.\n>\n> — [x](/c/${other.id})` })
  const quoting = await aComment(there.id, { words: `> ${SECRET}\n>\n> — [x](/c/${source.id})` })
  const before = await Promise.all([here, quoting].map(shown))
  for (const one of [source, other]) await aReport(one)
  const removals = await Promise.all([decided(source, 'REMOVE'), decided(other, 'REMOVE')])
  for (const one of [here, quoting]) expect((await shown(one))?.markdown).toContain(INSTEAD)
  await Promise.all(removals.map(undo))
  expect(await Promise.all([here, quoting].map(shown))).toEqual(before)
})

test('of a removal and a quotation at once the quotation is not shown, or refused', async () => {
  for (let round = 0; round < 5; round++) {
    const said = await aComment(threadId, { words: `${SECRET}.` })
    const there = await aThread()
    await aReport(said)
    const words = `> ${SECRET}.\n>\n> — [x](/c/${said.id})\n\nYes.`
    const [, quoted] = await Promise.allSettled([
      decided(said, 'REMOVE'),
      aComment(there.id, { words }),
    ])
    if (quoted.status === 'fulfilled')
      expect((await shown(quoted.value))?.html).not.toContain('heron')
    else expect(quoted.reason).toMatchObject({ code: 'gone' })
  }
})

test('what is not shown cannot be quoted anew with its address; linked to it can be', async () => {
  const other = await aComment((await aThread()).id)
  const removal = await decided(source, 'REMOVE')
  await expect(quotedElsewhere()).rejects.toMatchObject({ code: 'gone' })
  const words = `> ${SECRET}.\n>\n> — [x](/c/${source.id})`
  const edit = { commentId: other.id, revisionId: other.revisionId, words, contentNote: '' }
  await expect(editComment(unheld(other.author), edit)).rejects.toMatchObject({ code: 'gone' })
  await aComment((await aThread()).id, { words: `See [that](/c/${source.id}).` })
  await undo(removal)
  await quotedElsewhere()
})

test('answers that quote something else, or nothing, stay as they are', async () => {
  const [other, none] = [await quoting('Something else'), await aComment(threadId)]
  const before = [await shown(other), await shown(none)]
  await undo(await decided(source, 'REMOVE'))
  await decided(source, 'REMOVE')
  expect([await shown(other), await shown(none)]).toEqual(before)
})
