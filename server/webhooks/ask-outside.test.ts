import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { openThread } from '@/server/discussion/open-thread'
import { postComment } from '@/server/discussion/post-comment'
import { aComment, commentAt } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'
import { aReceiver, type Receiver } from '@/server/testing/a-receiver'
import { aThread } from '@/server/testing/a-thread'
import { aWebhook } from '@/server/testing/a-webhook'

let receiver: Receiver
let threadId: string
let known: MemberActor
beforeAll(async () => {
  receiver = await aReceiver()
  await aWebhook('CHECK', receiver.address)
  threadId = (await aThread()).id
})
afterAll(async () => {
  await db.webhook.deleteMany()
  await receiver.close()
})
beforeEach(async () => {
  receiver.answers({ text: '{"verdict":"PASS"}' })
  known = await aMember()
  await aComment(threadId, { author: known })
})

const reply = (author: MemberActor, words = 'Words of a reply.') =>
  postComment(author, { clientKey: randomUUID(), threadId, words, contentNote: 'Loss' })
const said = (commentId: string) =>
  db.checkResult.findFirst({
    where: { check: 'outside', revision: { commentId } },
    orderBy: { createdAt: 'desc' },
  })
const lastHeard = () => JSON.parse(receiver.heard.at(-1)?.body ?? '') as object

describe('another program that is asked', () => {
  test('gets the words, and nothing by which their author is known', async () => {
    const { id, isHeld } = await reply(known)
    expect(isHeld).toBe(false)
    expect(lastHeard()).toEqual({
      ...{ event: 'check', kind: 'reply', isModerator: false },
      ...{ words: 'Words of a reply.', contentNote: 'Loss' },
    })
    expect(await said(id)).toMatchObject({ verdict: 'PASS', ruleVersion: 1 })
  })

  test('holds words, with what it found; a moderator’s it only flags', async () => {
    receiver.answers({ text: '{"verdict":"HOLD","evidence":"Known spam."}' })
    const held = await reply(known)
    expect(held.isHeld).toBe(true)
    expect(await said(held.id)).toMatchObject({ verdict: 'HOLD', evidence: 'Known spam.' })
    const shown = await reply(await aMember({ roles: ['MODERATOR'] }))
    expect(shown.isHeld).toBe(false)
    expect(await said(shown.id)).toMatchObject({ verdict: 'FLAG' })
  })

  test('removes nothing: what it rejects waits as well, and of somebody at risk it rejects nothing', async () => {
    receiver.answers({ text: '{"verdict":"REJECT"}' })
    expect((await reply(known)).isHeld).toBe(true)
    const { id } = await reply(known, 'I want to die.')
    expect(await said(id)).toMatchObject({ verdict: 'HOLD' })
  })

  test.each([
    ['fails', { status: 500 }, 'ERROR', 'The other program answered 500.'],
    ['says nothing that is understood', { text: 'no' }, 'ERROR', 'It gave no answer'],
    ['does not answer', null, 'TIMEOUT', 'The other program did not answer in time.'],
  ] as const)(
    'and %s holds the words of the untrusted alone, and loses none',
    async (...[, answer, verdict, evidence]) => {
      receiver.answers(answer)
      const trusted = await reply(known)
      expect(trusted.isHeld).toBe(false)
      const result = await said(trusted.id)
      expect(result?.verdict).toBe(verdict)
      expect(result?.evidence).toContain(evidence)
      const untrusted = await reply(await aMember())
      expect(untrusted.isHeld).toBe(true)
      expect(await said(untrusted.id)).toMatchObject({ verdict })
    },
  )

  test('is asked before anything is locked: whoever posts beside it does not wait', async () => {
    receiver.answers(null)
    const slow = reply(known)
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '500ms'`
      await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`
    })
    expect((await slow).isHeld).toBe(false)
  })

  test('is asked about words that open and words that change, too', async () => {
    const essay = await anEssay('Two souls met.')
    const opening = { slug: essay.slug, title: 'On mirrors', words: 'First words.' }
    const opened = await openThread(known, { clientKey: randomUUID(), ...opening })
    expect(lastHeard()).toMatchObject({ kind: 'opening', title: 'On mirrors' })
    const { id: commentId, revisionId } = await commentAt(opened.id, known)
    receiver.answers({ text: '{"verdict":"HOLD","evidence":"No."}' })
    const words = 'Changed words.'
    expect(await editComment(known, { commentId, revisionId, words })).toMatchObject({
      isHeld: true,
    })
    expect(lastHeard()).toMatchObject({ kind: 'change', words })
  })
})

test('whoever writes too fast does not make the library ask', async () => {
  await reply(known)
  const asked = receiver.heard.length
  await db.rateLimit.updateMany({ data: { points: 10_000 } })
  await expect(reply(known)).rejects.toMatchObject({ code: 'too-many' })
  expect(receiver.heard.length).toBe(asked)
  await db.rateLimit.deleteMany()
})
