import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { emailChangedMail } from '@/server/mail/email-changed-mail'
import { aMember } from '@/server/testing/a-member'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { inASession, type InASession } from '@/server/testing/in-a-session'

import { changeEmail } from './change-email'
import { confirmByCode } from './confirm-by-code'
import { confirmByLink } from './confirm-by-link'
import { requestEmailChange } from './request-email-change'
import { linkToken, signInCode } from './sign-in-secrets'

const freshEmail = () => `${randomUUID().slice(0, 8)}@example.org`
const emailOf = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).email

async function anAskedChange(member: InASession, email = freshEmail()) {
  await requestEmailChange(member, { email })
  const { id } = await db.signInRequest.findFirstOrThrow({
    where: { email, memberId: member.id },
    orderBy: { createdAt: 'desc' },
  })
  const code = signInCode(id)
  return { id, email, code, wrongCode: code === '000000' ? '000001' : '000000' }
}
const GONE = { code: 'gone' }

describe('changing the address', () => {
  test('happens by the code that went to the new one; the former is told, and not which', async () => {
    const former = freshEmail()
    const member = await inASession(await aMember({ email: former }))
    const { code, email } = await anAskedChange(member)
    await changeEmail(member, { code })
    expect(await emailOf(member.id)).toBe(email)
    const notices = await db.outboxMail.findMany({ where: { recipient: former } })
    expect(notices).toMatchObject([{ kind: 'email-changed', subjectId: member.id }])
    const { text } = await emailChangedMail()
    expect(text).toContain('was changed')
    expect(text).not.toContain(email)
  })

  test('shuts the mails that were under way to the former address', async () => {
    const former = freshEmail()
    const member = await inASession(await aMember({ email: former }))
    const { code: formerCode, kept } = await aSignInRequest({ email: former })
    await changeEmail(member, await anAskedChange(member))
    await expect(confirmByCode(VISITOR, { code: formerCode, kept })).rejects.toMatchObject(GONE)
    expect(await db.member.count({ where: { email: former } })).toBe(0)
  })

  test('lets whoever has no address add one; nobody is told', async () => {
    const member = await inASession(await aMember({ email: null }))
    const { code, email } = await anAskedChange(member)
    await changeEmail(member, { code })
    expect(await emailOf(member.id)).toBe(email)
    expect(await db.outboxMail.count({ where: { subjectId: member.id } })).toBe(0)
  })

  test('does not happen with a wrong code, in another session, or twice', async () => {
    const member = await inASession(await aMember())
    const before = await emailOf(member.id)
    const { code, wrongCode } = await anAskedChange(member)
    await expect(changeEmail(member, { code: wrongCode })).rejects.toThrow('4 more tries')
    for (const other of [await inASession(member), await inASession(await aMember())]) {
      await expect(changeEmail(other, { code })).rejects.toMatchObject(GONE)
    }
    expect(await emailOf(member.id)).toBe(before)
    await changeEmail(member, { code })
    await expect(changeEmail(member, { code })).rejects.toMatchObject(GONE)
  })

  test('to an address that is somebody’s is refused like a stale code, even with the right one', async () => {
    const taken = freshEmail()
    const owner = await aMember({ email: taken })
    const member = await inASession(await aMember())
    const before = await emailOf(member.id)
    const { code } = await anAskedChange(member, taken)
    await expect(changeEmail(member, { code })).rejects.toMatchObject(GONE)
    expect([await emailOf(member.id), await emailOf(owner.id)]).toEqual([before, taken])
  })

  test('of two members to one address at once gives it to one', async () => {
    const email = freshEmail()
    const members = [await inASession(await aMember()), await inASession(await aMember())] as const
    const codes = [await anAskedChange(members[0], email), await anAskedChange(members[1], email)]
    const outcomes = await Promise.allSettled(
      members.map((member, place) => changeEmail(member, { code: codes[place]?.code ?? '' })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.member.count({ where: { email } })).toBe(1)
  })

  test('makes nobody sign in: its code and a link made of it open no session', async () => {
    const member = await inASession(await aMember())
    const { id, email } = await anAskedChange(member)
    const link = { request: id, token: linkToken(id) }
    await expect(confirmByLink(VISITOR, link)).rejects.toMatchObject(GONE)
    expect(await db.member.count({ where: { email } })).toBe(0)
  })
})
