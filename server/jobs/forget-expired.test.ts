import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { forgetExpired } from './forget-expired'

const now = new Date('2026-06-15T12:00:00Z')

async function signInRequest(email: string, expiresAt: Date): Promise<void> {
  await db.signInRequest.create({ data: { email, browserHash: 'x', expiresAt } })
  await db.outboxMail.create({
    data: {
      kind: 'sign-in',
      recipient: email,
      subjectId: crypto.randomUUID(),
      createdAt: after(expiresAt, -DAY_MS / 96),
    },
  })
}

test('a week later no table holds the address of someone who only asked to sign in', async () => {
  await signInRequest('long-ago@example.org', after(now, -8 * DAY_MS))
  await signInRequest('yesterday@example.org', after(now, -DAY_MS))
  await forgetExpired(now)
  const [requests, mails] = await Promise.all([
    db.signInRequest.findMany({ select: { email: true } }),
    db.outboxMail.findMany({ select: { recipient: true } }),
  ])
  const held = [...requests.map(({ email }) => email), ...mails.map(({ recipient }) => recipient)]
  expect(held).not.toContain('long-ago@example.org')
  expect(held.filter((address) => address === 'yesterday@example.org')).toHaveLength(2)
})

test('sessions that have run out are forgotten, those in use stay', async () => {
  const { id: memberId } = await aMember()
  const session = (tokenHash: string, expiresAt: Date) =>
    db.session.create({ data: { memberId, tokenHash, expiresAt } })
  const [over, open] = [crypto.randomUUID(), crypto.randomUUID()]
  await session(over, after(now, -1))
  await session(open, after(now, 1))
  await forgetExpired(now)
  const left = await db.session.findMany({ where: { memberId }, select: { tokenHash: true } })
  expect(left).toEqual([{ tokenHash: open }])
})

test('tries that count no more are forgotten, with them that somebody tried at all', async () => {
  const expires = (key: string, ms: number) =>
    db.rateLimit.create({ data: { key, points: 1, expire: now.getTime() + ms } })
  await expires('over', -1)
  await expires('counting', 1)
  await forgetExpired(now)
  expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'counting' }])
})

test('questions to passkeys that nobody answered in time are forgotten', async () => {
  const question = (challenge: string, expiresAt: Date) =>
    db.passkeyChallenge.create({
      data: { purpose: 'SIGN_IN', challenge, browserHash: 'x', expiresAt },
    })
  const [over, open] = [crypto.randomUUID(), crypto.randomUUID()]
  await question(over, after(now, -1))
  await question(open, after(now, 1))
  await forgetExpired(now)
  const where = { challenge: { in: [over, open] } }
  const left = await db.passkeyChallenge.findMany({ where, select: { challenge: true } })
  expect(left).toEqual([{ challenge: open }])
})

test('archives that have expired are forgotten, those that can be fetched stay', async () => {
  const { id: memberId } = await aMember()
  const session = { memberId, tokenHash: crypto.randomUUID(), expiresAt: after(now, DAY_MS) }
  const { id: sessionId } = await db.session.create({ data: session })
  const archive = (expiresAt: Date) => ({ memberId, sessionId, expiresAt })
  await db.archive.createMany({ data: [archive(after(now, -1)), archive(after(now, 1))] })
  await forgetExpired(now)
  const left = await db.archive.findMany({ where: { memberId }, select: { expiresAt: true } })
  expect(left).toEqual([{ expiresAt: after(now, 1) }])
})

test('bookmarks taken away a month ago are forgotten with their notes; their words stay for others', async () => {
  const member = await aMember()
  const essay = await anEssay('The runner leaves. The chaser stays.')
  const removed = async (words: string, removedAt: Date | null) => {
    const { id, passageId } = await aBookmark(member, essay, { words })
    await db.bookmark.update({ where: { id }, data: { removedAt } })
    return { id, passageId }
  }
  const long = await removed('The runner', after(now, -31 * DAY_MS))
  const lately = await removed('The chaser', after(now, -29 * DAY_MS))
  const standing = await removed('leaves', null)
  await forgetExpired(now)
  const left = await db.bookmark.findMany({ where: { memberId: member.id }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([lately.id, standing.id].sort())
  expect(await db.passage.count({ where: { id: long.passageId } })).toBe(1)
})

test('a file brought a month ago is forgotten when nobody took it in, else what it left over', async () => {
  const { id: memberId } = await aMember()
  const brought = async (days: number, isDone: boolean) => {
    const createdAt = after(now, -days * DAY_MS)
    const left = [{ reason: 'No place.', words: 'Mine', bookmark: null }]
    const done = isDone ? { finishedAt: createdAt, left } : { text: 'Highlight' }
    const data = { memberId, clientKey: crypto.randomUUID(), text: '', createdAt, ...done }
    return (await db.bookmarkImport.create({ data })).id
  }
  const [old, done] = [await brought(31, false), await brought(31, true)]
  const [fresh, freshlyDone] = [await brought(29, false), await brought(29, true)]
  await forgetExpired(now)
  const rows = await db.bookmarkImport.findMany({ where: { memberId } })
  const left = new Map(rows.map((row) => [row.id, row.left]))
  expect(left.has(old)).toBe(false)
  expect(left.get(done)).toEqual([])
  expect(left.has(fresh)).toBe(true)
  expect(left.get(freshlyDone)).toHaveLength(1)
})

test('signs that somebody may be at risk are forgotten when their time is over', async () => {
  const signal = async (expiresAt: Date) => {
    const { opening } = await aThread()
    await db.careSignal.create({ data: { commentId: opening.id, expiresAt } })
    return opening.id
  }
  const [over, open] = [await signal(after(now, -1)), await signal(after(now, 1))]
  await forgetExpired(now)
  const left = await db.careSignal.findMany({ where: { commentId: { in: [over, open] } } })
  expect(left.map(({ commentId }) => commentId)).toEqual([open])
})
