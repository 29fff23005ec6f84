import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { confirmMail } from '@/server/mail/confirm-mail'
import { aMember } from '@/server/testing/a-member'
import { inASession } from '@/server/testing/in-a-session'

import { requestConfirmation } from './request-confirmation'
import { codeUnderWay } from './session-code'
import { signInCode } from './sign-in-secrets'

const requestsOf = (memberId: string) =>
  db.signInRequest.findMany({ where: { memberId }, orderBy: { createdAt: 'asc' } })

test('a code goes to the member’s own address, good for 15 minutes', async () => {
  const member = await inASession(await aMember({ email: 'ann@example.org' }), 60)
  expect(await codeUnderWay(member, 'CONFIRM', new Date())).toBeNull()
  await requestConfirmation(member)
  const [request] = await requestsOf(member.id)
  expect(request).toMatchObject({ purpose: 'CONFIRM', email: 'ann@example.org', usedAt: null })
  const mail = await db.outboxMail.findFirstOrThrow({ where: { subjectId: request?.id ?? '' } })
  expect(mail).toMatchObject({ kind: 'confirm', recipient: 'ann@example.org' })
  expect(await codeUnderWay(member, 'CONFIRM', new Date())).toBe('ann@example.org')
  expect(await codeUnderWay(member, 'CONFIRM', new Date(Date.now() + 15 * 60_000))).toBeNull()
})

test('the mail has the code, and says what to do when it was not oneself', async () => {
  const member = await inASession(await aMember(), 60)
  await requestConfirmation(member)
  const [{ id } = { id: '' }] = await requestsOf(member.id)
  const { subject, text } = (await confirmMail(id, new Date())) ?? { subject: '', text: '' }
  const code = signInCode(id)
  expect(subject).toContain(code)
  expect(text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`)
  expect(text).toContain('sign out everywhere else')
  expect(text).not.toContain('/sign-in/link/')
})

test('a second code takes the place of the first, and its mail is not sent any more', async () => {
  const member = await inASession(await aMember(), 60)
  await requestConfirmation(member)
  await requestConfirmation(member)
  const [first, second] = await requestsOf(member.id)
  expect(await confirmMail(first?.id ?? '', new Date())).toBeNull()
  expect(await confirmMail(second?.id ?? '', new Date())).not.toBeNull()
})

test('the sixth within 15 minutes is refused with how long to wait', async () => {
  const member = await inASession(await aMember(), 60)
  for (let turn = 0; turn < 5; turn++) await requestConfirmation(member)
  await expect(requestConfirmation(member)).rejects.toMatchObject({
    code: 'too-many',
    retryAfterSeconds: 900,
  })
})

test('whoever has no address, no session, or is nobody, is told so', async () => {
  const [addressless, sessionless] = [await aMember({ email: null }), await aMember()]
  const refusal = requestConfirmation(await inASession(addressless))
  await expect(refusal).rejects.toMatchObject({ code: 'conflict' })
  await expect(requestConfirmation(sessionless)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(requestConfirmation(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
