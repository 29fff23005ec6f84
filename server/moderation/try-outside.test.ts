import { afterAll, beforeAll, expect, test } from 'vitest'

import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aReceiver, type Receiver } from '@/server/testing/a-receiver'
import { aThread } from '@/server/testing/a-thread'
import { aWebhook } from '@/server/testing/a-webhook'

import { checkDesk } from './check-desk'
import { tryOutside } from './try-outside'

let receiver: Receiver
beforeAll(async () => {
  receiver = await aReceiver()
})
afterAll(async () => {
  await db.webhook.deleteMany()
  await receiver.close()
})

type Asked = { words: string; isTrial?: boolean }
const asked = () => receiver.heard.map(({ body }) => JSON.parse(body) as Asked)
const verdict = (said: string) => {
  receiver.answers({ text: JSON.stringify({ verdict: said }) })
}

test('the other program is asked about what was written before, without names, and holds nothing by that', async () => {
  const { id: threadId } = await aThread()
  const kept = await aComment(threadId, { words: 'A heron stands here.' })
  const gone = await aComment(threadId, { words: 'Herons for sale.' })
  await decided(gone, 'REMOVE')
  const taken = await aComment(threadId, { words: 'Taken away.' })
  await deleteComment(taken.author, { commentId: taken.id })
  const moderator = await aMember({ roles: ['MODERATOR'] })
  await aComment(threadId, { author: moderator, words: 'From the desk.' })
  const { owner } = await aWebhook('CHECK', receiver.address)
  const checks = await db.checkResult.count()
  verdict('HOLD')
  const trial = await tryOutside(owner)
  expect(trial).toMatchObject({ removed: 1, heldRemoved: 1, unanswered: 0 })
  // The moderator's words would only have been flagged.
  expect(trial?.flagged).toBe(1)
  expect(trial).toMatchObject({ asked: 4, held: 3, heldApproved: 2 })
  const words = asked().map((one) => one.words)
  expect(words).toEqual(expect.arrayContaining(['A heron stands here.', 'From the desk.']))
  expect(words).not.toContain('Taken away.')
  expect(asked().every(({ isTrial }) => isTrial === true)).toBe(true)
  const bodies = receiver.heard.map(({ body }) => body).join()
  for (const { author } of [kept, gone]) expect(bodies).not.toContain(author.handle)
  expect(await db.checkResult.count()).toBe(checks)
  expect(await db.comment.findUnique({ where: { id: kept.id } })).toMatchObject({
    visibility: 'PUBLISHED',
  })
})

test('what it does not answer is counted apart, and no more than fifty are asked', async () => {
  const { id: threadId } = await aThread()
  const author = await aMember()
  for (let count = 0; count < 51; count++) await aComment(threadId, { author })
  const { owner } = await aWebhook('CHECK', receiver.address)
  receiver.answers({ status: 500 })
  const before = receiver.heard.length
  const trial = await tryOutside(owner)
  expect(trial).toMatchObject({ asked: 50, held: 0, flagged: 0, unanswered: 50 })
  expect(receiver.heard.length - before).toBe(50)
}, 120_000)

test('the desk says whether one is asked; without one nothing is tried, and nobody else tries', async () => {
  const { owner } = await aWebhook('CHECK', receiver.address)
  expect((await checkDesk(owner)).isAskedOutside).toBe(true)
  await db.webhook.deleteMany()
  expect((await checkDesk(owner)).isAskedOutside).toBe(false)
  expect(await tryOutside(owner)).toBeNull()
  const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(tryOutside(other)).rejects.toMatchObject({ code: 'forbidden' })
})
