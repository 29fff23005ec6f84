import { beforeEach, describe, expect, test } from 'vitest'

import type { AskErasureInput } from '@/domain/accounts/leaving'
import { VISITOR } from '@/domain/actor'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { db } from '@/server/db'
import { keptMails } from '@/server/mail/mailbox'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'
import { aMember } from '@/server/testing/a-member'
import { inSession, type TestSession } from '@/server/testing/in-session'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { askErasure } from './ask-erasure'
import { eraseMember } from './erase-member'
import { undoErasure } from './undo-erasure'

const rowOf = (id: string) => db.member.findUniqueOrThrow({ where: { id } })
const wish = (asker: TestSession, comments: AskErasureInput['comments'] = 'stay') => ({
  handle: asker.handle ?? '',
  comments,
})
const jobsOf = async (memberId: string) =>
  (await jobsWaiting('erase-member')).filter(
    ({ payload }) => (payload as { memberId: string }).memberId === memberId,
  )

let asker: TestSession
beforeEach(async () => {
  asker = await inSession(await aMember())
})

describe('asking to be erased', () => {
  test('sets the moment a day later, with what becomes of the comments, and orders the job', async () => {
    const now = new Date()
    const { eraseAt } = await askErasure(asker, wish(asker, 'go'), now)
    expect(eraseAt).toEqual(after(now, DAY_MS))
    expect(await rowOf(asker.id)).toMatchObject({ eraseAt, eraseComments: true, erasedAt: null })
    expect(await jobsOf(asker.id)).toHaveLength(1)
  })

  test('ends every other session, and none of anybody else', async () => {
    const elsewhere = await inSession(asker)
    const stranger = await inSession(await aMember())
    await askErasure(asker, wish(asker))
    expect(await sessionAdapter.getSessionAndUser(elsewhere.token)).toBeNull()
    expect(await sessionAdapter.getSessionAndUser(stranger.token)).not.toBeNull()
    const here = await sessionAdapter.getSessionAndUser(asker.token)
    expect(here?.user).toMatchObject({ id: asker.id, isPaused: true })
  })

  test('sends a mail that says when, and how to undo it', async () => {
    const { eraseAt } = await askErasure(asker, wish(asker))
    const order = await db.outboxMail.findFirstOrThrow({ where: { subjectId: asker.id } })
    await sendOutboxMail(order.id)
    const mail = (await keptMails()).find(({ id }) => id === order.id)
    const { email } = await rowOf(asker.id)
    expect(mail?.to).toBe(email)
    expect(mail?.text).toContain('http://localhost:3000/account/leaving')
    expect(mail?.text).toContain(String(eraseAt.getUTCFullYear()))
    expect(mail?.text).not.toContain(asker.handle)
  })

  test('works without an address, and then sends nothing', async () => {
    const nowhere = await inSession(await aMember({ email: null }))
    await askErasure(nowhere, wish(nowhere))
    expect(await db.outboxMail.count({ where: { subjectId: nowhere.id } })).toBe(0)
    expect((await rowOf(nowhere.id)).eraseAt).not.toBeNull()
  })

  test.each(['someone-else', '', 'reader'])('needs one’s own name, not “%s”', async (handle) => {
    const asked = askErasure(asker, { handle, comments: 'go' })
    await expect(asked).rejects.toMatchObject({ code: 'invalid' })
    expect((await rowOf(asker.id)).eraseAt).toBeNull()
  })

  test('is for those too who never chose a name', async () => {
    const nameless = await inSession(await aMember({ handle: null }))
    const asked = askErasure(nameless, { handle: 'ada', comments: 'stay' })
    await expect(asked).rejects.toMatchObject({ code: 'invalid' })
    const { eraseAt } = await askErasure(nameless, { handle: '', comments: 'stay' })
    await eraseMember(nameless.id, eraseAt)
    expect(await rowOf(nameless.id)).toMatchObject({ erasedAt: eraseAt, email: null })
  })

  test('needs that one has lately shown who one is', async () => {
    const stale = await inSession(asker, after(new Date(), -16 * MINUTE_MS))
    await expect(askErasure(stale, wish(stale))).rejects.toMatchObject({ code: 'forbidden' })
    const machine = { ...asker, session: null }
    await expect(askErasure(machine, wish(asker))).rejects.toMatchObject({ code: 'forbidden' })
    expect((await rowOf(asker.id)).eraseAt).toBeNull()
  })

  test('twice does not put it off', async () => {
    const { eraseAt } = await askErasure(asker, wish(asker, 'go'))
    await expect(askErasure(asker, wish(asker))).rejects.toMatchObject({ code: 'conflict' })
    expect(await rowOf(asker.id)).toMatchObject({ eraseAt, eraseComments: true })
  })

  test('is not for visitors', async () => {
    const asked = askErasure(VISITOR, { handle: 'ada', comments: 'go' })
    await expect(asked).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('again after undoing orders one job and one mail', async () => {
    await askErasure(asker, wish(asker))
    await undoErasure(asker)
    await askErasure(asker, wish(asker))
    expect(await jobsOf(asker.id)).toHaveLength(1)
    expect(await db.outboxMail.count({ where: { subjectId: asker.id } })).toBe(1)
  })
})

describe('the owners of a library', () => {
  beforeEach(async () => {
    await db.member.updateMany({ data: { roles: [] } })
  })
  const anOwner = async () => inSession(await aMember({ roles: ['OWNER'] }))

  test('cannot leave it without one', async () => {
    const owner = await anOwner()
    const asked = askErasure(owner, wish(owner))
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
    await expect(asked).rejects.toThrow('You are the only owner')
    expect((await rowOf(owner.id)).eraseAt).toBeNull()
  })

  test('can leave as long as one stays, also when all ask at once', async () => {
    const owners = await Promise.all([anOwner(), anOwner(), anOwner()])
    const asked = await Promise.allSettled(owners.map((owner) => askErasure(owner, wish(owner))))
    expect(asked.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const staying = await db.member.count({ where: { roles: { has: 'OWNER' }, eraseAt: null } })
    expect(staying).toBe(1)
  })
})
