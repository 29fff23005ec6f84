import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { everythingStored } from '@/server/testing/everything-stored'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { confirmByCode } from './confirm-by-code'
import { requestSignIn } from './request-sign-in'
import { linkToken } from './sign-in-secrets'

const KEPT = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\.[\w-]{43}$/
const freshEmail = () => `${randomUUID().slice(0, 8)}@example.org`
const ask = (email: string) => requestSignIn(VISITOR, { email })
const mailsTo = (recipient: string) => db.outboxMail.findMany({ where: { recipient } })
const requestsOf = (email: string) => db.signInRequest.findMany({ where: { email } })

async function times<Result>(count: number, run: () => Promise<Result>): Promise<Result[]> {
  const results = []
  for (let turn = 0; turn < count; turn++) results.push(await run())
  return results
}

describe('asking for a sign-in mail', () => {
  test('orders one mail to that address, good for 15 minutes', async () => {
    const { id, email } = await aSignInRequest({ returnTo: '/essays/the-mirror' })
    const [request] = await requestsOf(email)
    expect(request).toMatchObject({
      id,
      returnTo: '/essays/the-mirror',
      codeTries: 0,
      usedAt: null,
    })
    const minutes = (Number(request?.expiresAt) - Number(request?.createdAt)) / 60_000
    expect(minutes).toBe(15)
    expect(Math.abs(Number(request?.createdAt) - Date.now())).toBeLessThan(5_000)
    expect(await mailsTo(email)).toMatchObject([{ kind: 'sign-in', subjectId: id, sentAt: null }])
  })

  test('answers known and unknown addresses alike, and makes nobody a member', async () => {
    const known = freshEmail()
    await aMember({ email: known })
    const unknown = freshEmail()
    for (const email of [known, unknown]) {
      expect(await ask(email)).toMatch(KEPT)
      expect(await mailsTo(email)).toHaveLength(1)
    }
    expect(await db.member.count({ where: { email: unknown } })).toBe(0)
  })

  test('writes request, mail order and job in one transaction', async () => {
    const { id } = await aSignInRequest()
    const [request] = await db.$queryRaw<{ xmin: string }[]>`
      SELECT xmin::text FROM sign_in_request WHERE id = ${id}::uuid`
    const [order] = await db.$queryRaw<{ id: string; xmin: string }[]>`
      SELECT id, xmin::text FROM outbox_mail WHERE subject_id = ${id}::uuid`
    const job = (await jobsWaiting('send-mail')).at(-1)
    expect(job?.payload).toEqual({ outboxId: order?.id })
    expect([order?.xmin, job?.xmin]).toEqual([request?.xmin, request?.xmin])
  })

  test('stores no secret: neither link, nor code, nor what the browser keeps', async () => {
    const { id, kept, token, code, email } = await aSignInRequest()
    const stored = await everythingStored()
    expect(stored).toContain(id)
    expect(stored).toContain(email)
    expect(stored).toContain('outboxId')
    const secrets = [token, kept.split('.')[1] ?? '']
    for (const secret of secrets) {
      expect(secret).toHaveLength(43)
      expect(stored).not.toContain(secret)
      expect(stored).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
      expect(stored).not.toContain(Buffer.from(secret, 'base64url').toString('base64'))
    }
    expect(stored).not.toMatch(new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`))
  })
})

describe('asking too often', () => {
  test('the sixth time within 15 minutes sends nothing, and says nothing of it', async () => {
    const email = freshEmail()
    const answers = await times(6, () => ask(email))
    for (const answer of answers) expect(answer).toMatch(KEPT)
    expect(await mailsTo(email)).toHaveLength(5)
  })

  test('the sixth time gives no further guesses at a code', async () => {
    const email = freshEmail()
    await times(5, () => ask(email))
    const { id, code, kept } = await aSignInRequest({ email })
    expect((await requestsOf(email)).map((request) => request.id)).not.toContain(id)
    await expect(confirmByCode(VISITOR, { code, kept })).rejects.toMatchObject({ code: 'gone' })
  })

  test('twenty times at once sends five mails', async () => {
    const email = freshEmail()
    await Promise.all(Array.from({ length: 20 }, () => ask(email)))
    expect(await requestsOf(email)).toHaveLength(5)
    expect(await mailsTo(email)).toHaveLength(5)
  })

  test('after 15 minutes the address may be asked for again', async () => {
    const email = freshEmail()
    await times(5, () => ask(email))
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await db.signInRequest.updateMany({ where: { email }, data: { createdAt: ago(14.9) } })
    await ask(email)
    expect(await mailsTo(email)).toHaveLength(5)
    await db.signInRequest.updateMany({ where: { email }, data: { createdAt: ago(15.1) } })
    await ask(email)
    expect(await mailsTo(email)).toHaveLength(6)
  })

  test('does not keep others out', async () => {
    const [often, once] = [freshEmail(), freshEmail()]
    await times(6, () => ask(often))
    await ask(once)
    expect(await mailsTo(once)).toHaveLength(1)
  })
})

test('two requests share neither id, nor link, nor what the browser keeps', async () => {
  const email = freshEmail()
  const [one, other] = await times(2, () => aSignInRequest({ email }))
  expect(one?.id).not.toBe(other?.id)
  expect(one?.kept.split('.')[1]).not.toBe(other?.kept.split('.')[1])
  expect(linkToken(one?.id ?? '')).not.toBe(linkToken(other?.id ?? ''))
})
