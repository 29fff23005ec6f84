import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { transaction, db } from '@/server/db'
import { commentHistory } from '@/server/discussion/comment-history'
import { editComment } from '@/server/discussion/edit-comment'
import { ownWords } from '@/server/accounts/archive/own-words'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

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

test('answers that quote something else, or nothing, stay as they are', async () => {
  const [other, none] = [await quoting('Something else'), await aComment(threadId)]
  const before = [await shown(other), await shown(none)]
  await undo(await decided(source, 'REMOVE'))
  await decided(source, 'REMOVE')
  expect([await shown(other), await shown(none)]).toEqual(before)
})
