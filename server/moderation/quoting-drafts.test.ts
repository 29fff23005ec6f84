import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { boxName } from '@/domain/discussion/draft-box'
import { db } from '@/server/db'
import { commentHistory } from '@/server/discussion/comment-history'
import { editComment } from '@/server/discussion/edit-comment'
import { ownDraft } from '@/server/discussion/own-draft'
import { postComment } from '@/server/discussion/post-comment'
import { threadById } from '@/server/discussion/queries'
import { aDecision, decided } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aDraft } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { reverseDecision } from './reverse-decision'

const SECRET = 'The heron stood in the reeds'
const QUOTED = `> ${SECRET}.\n\nSo it is.`

let threadId: string
let source: TestComment
beforeEach(async () => {
  threadId = (await aThread()).id
  source = await aComment(threadId, { words: `${SECRET}.\n\nAnd more.` })
})

const signed = () => `> ${SECRET}.\n>\n> — [them](/c/${source.id})\n\nSo it is.`
const undo = ({ id, moderator }: Awaited<ReturnType<typeof decided>>) =>
  reverseDecision(moderator, { decisionId: id, requestKey: randomUUID() })
const post = (who: MemberActor, words: string, where = threadId) =>
  postComment(unheld(who), { clientKey: randomUUID(), threadId: where, words })
/** What everyone reads of a conversation. */
const read = async (id = threadId) => JSON.stringify(await threadById(id, VISITOR))

test('a draft that quotes words which were removed since stays its owner’s, and nobody reads it', async () => {
  const owner = await aMember()
  const box = boxName({ kind: 'thread', threadId })
  await aDraft(owner, box, QUOTED)
  await decided(source, 'REMOVE')
  expect((await ownDraft(owner, box))?.words).toBe(QUOTED)
  expect(await read()).not.toContain('heron')
  expect(await ownDraft(await aMember(), box)).toBeNull()
})

test('sent, it is refused with what to do, with the address or without, until the words can be read again', async () => {
  const owner = await aMember()
  const removal = await decided(source, 'REMOVE')
  for (const words of [QUOTED, signed()])
    await expect(post(owner, words)).rejects.toThrow('You quote a comment that is not shown any')
  const own = await post(owner, 'I know this.')
  const { currentRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: own.id } })
  const edit = { commentId: own.id, revisionId: currentRevisionId ?? '', words: QUOTED }
  await expect(editComment(unheld(owner), edit)).rejects.toMatchObject({ code: 'gone' })
  expect(await read()).not.toContain('heron')
  await undo(removal)
  await post(owner, QUOTED)
  expect(await read()).toContain('heron')
})

test('what is said beside it, or quoted of what can be read, is sent as ever', async () => {
  const owner = await aMember()
  await aComment(threadId, { words: 'Ice on the pond.' })
  await decided(source, 'REMOVE')
  await post(owner, '> Ice on the pond.\n\nHere too.')
  await post(owner, 'No heron stood here.')
  await post(owner, QUOTED, (await aThread()).id)
})

test('a change that waits while what it quotes is removed is let through without it', async () => {
  const answer = await aComment(threadId, { words: 'Yes.' })
  const { id: commentId, revisionId, author } = answer
  const words = `${QUOTED}\n\nSee https://example.net`
  await editComment(author, { commentId, revisionId, words })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const removal = await decided(source, 'REMOVE')
  const change = { ...answer, revisionId: waitingRevisionId ?? '' }
  const { id } = await decide(await aModerator(), await aDecision(change, 'APPROVE'))
  const said = await read()
  expect(said).toContain('example.net')
  expect(said).not.toContain('heron')
  expect(JSON.stringify(await commentHistory(VISITOR, commentId))).not.toContain('heron')
  await undo({ id, moderator: await aModerator() })
  await decide(await aModerator(), await aDecision(change, 'APPROVE'))
  await undo(removal)
  expect(await read()).toMatch(/heron[^]*example\.net/)
})
