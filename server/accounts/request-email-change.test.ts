import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { changeEmailMail } from '@/server/mail/change-email-mail'
import { aMember } from '@/server/testing/a-member'
import { inASession } from '@/server/testing/in-a-session'

import { requestEmailChange } from './request-email-change'
import { signInCode } from './sign-in-secrets'

const freshEmail = () => `${randomUUID().slice(0, 8)}@example.org`
const mailTo = async (email: string) => {
  const [order] = await db.outboxMail.findMany({ where: { recipient: email } })
  return { kind: order?.kind, words: await changeEmailMail(order?.subjectId ?? '', new Date()) }
}

describe('asking for another address', () => {
  test('writes a code to the new address, and changes nothing yet', async () => {
    const [member, email] = [await inASession(await aMember()), freshEmail()]
    const before = await db.member.findUniqueOrThrow({ where: { id: member.id } })
    await requestEmailChange(member, { email })
    const request = await db.signInRequest.findFirstOrThrow({ where: { email } })
    expect(request).toMatchObject({ purpose: 'CHANGE_EMAIL', memberId: member.id })
    const { kind, words } = await mailTo(email)
    expect(kind).toBe('change-email')
    expect(words?.subject).toContain(signInCode(request.id))
    expect(words?.text).not.toContain(before.email ?? '')
    expect(await db.member.findUniqueOrThrow({ where: { id: member.id } })).toEqual(before)
  })

  test('that is somebody’s answers and stores alike; only its mail says so, without a code', async () => {
    const taken = freshEmail()
    await aMember({ email: taken })
    const [member, free] = [await inASession(await aMember()), freshEmail()]
    for (const email of [free, taken]) {
      await expect(requestEmailChange(member, { email })).resolves.toBeUndefined()
    }
    const stored = await db.signInRequest.findMany({ where: { memberId: member.id } })
    expect(stored.map(({ email }) => email).sort()).toEqual([free, taken].sort())
    const { words } = await mailTo(taken)
    expect(words?.subject).toContain('has an account')
    const { id } = await db.signInRequest.findFirstOrThrow({ where: { email: taken } })
    expect(`${words?.subject ?? ''}${words?.text ?? ''}`).not.toContain(signInCode(id))
    expect(words?.text).not.toMatch(/\d{3} \d{3}/)
  })

  test('is refused to a session that has not lately shown whose it is', async () => {
    const [member, email] = [await inASession(await aMember(), 16), freshEmail()]
    await expect(requestEmailChange(member, { email })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(0)
  })

  test('is refused to the suspended', async () => {
    const member = { ...(await inASession(await aMember())), isSuspended: true }
    await expect(requestEmailChange(member, { email: freshEmail() })).rejects.toThrow('suspended')
  })

  test('for the address one has is told so at the field', async () => {
    const email = freshEmail()
    const member = await inASession(await aMember({ email }))
    const refusal = requestEmailChange(member, { email })
    await expect(refusal).rejects.toMatchObject({
      code: 'invalid',
      fields: { email: 'That is your address already. Write another one.' },
    })
  })
})
