import { expect, test } from 'vitest'

import { after, MINUTE_MS } from '@/domain/time'
import { db, type Prisma } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { editComment } from './edit-comment'
import { ownComment } from './own-comment'

const setTerms = (id: string, data: Prisma.ThreadUpdateInput) =>
  db.thread.update({ where: { id }, data })
const change = ({ id: commentId, revisionId, author }: TestComment) =>
  editComment(author, { commentId, revisionId, words: 'Something else altogether.' })
const shown = async ({ id }: TestComment) =>
  (await db.comment.findUniqueOrThrow({ where: { id }, include: { currentRevision: true } }))
    .currentRevision?.markdown

test('where replies wait for approval a changed reply waits too, and readers keep the approved words', async () => {
  const thread = await aThread()
  const reply = await aComment(thread.id, { words: 'Thank you.' })
  await setTerms(thread.id, { byApproval: true })
  expect(await change(reply)).toMatchObject({ isHeld: true })
  expect(await shown(reply)).toBe('Thank you.')
  expect(await change(thread.opening)).toMatchObject({ isHeld: false })
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: reply.id } })
  await decided({ ...reply, revisionId: waitingRevisionId ?? '' }, 'APPROVE')
  expect(await shown(reply)).toBe('Something else altogether.')
})

test('once its date has come nobody changes what they said there; until then they do', async () => {
  const { id: threadId } = await aThread()
  const [soon, late] = [await aComment(threadId), await aComment(threadId)]
  await setTerms(threadId, { closesAt: after(new Date(), MINUTE_MS) })
  expect(await change(soon)).toMatchObject({ isHeld: false })
  expect(await ownComment(late.author, late.id)).toMatchObject({ mayEdit: true })
  await setTerms(threadId, { closesAt: after(new Date(), -1) })
  await expect(change(late)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await shown(late)).not.toBe('Something else altogether.')
  expect(await ownComment(late.author, late.id)).toMatchObject({ mayEdit: false, mayDelete: true })
})
