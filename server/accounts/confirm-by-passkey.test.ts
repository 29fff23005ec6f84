import { expect, test } from 'vitest'

import { confirmByPasskeyInput } from '@/domain/accounts/passkey'
import { VISITOR } from '@/domain/actor'
import { newToken } from '@/server/auth/token'
import { db } from '@/server/db'
import { aConfirmedMember, type ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aMember } from '@/server/testing/a-member'
import { aPasskey } from '@/server/testing/a-passkey'
import type { Authenticator } from '@/server/testing/an-authenticator'

import { askPasskey } from './ask-passkey'
import { confirmByPasskey } from './confirm-by-passkey'

const LONG_AGO = new Date('2026-05-01T12:00:00Z')

async function aStaleMember(): Promise<{ member: ConfirmedMember; device: Authenticator }> {
  const member = await aConfirmedMember()
  const { device } = await aPasskey(member)
  await db.session.update({ where: { id: member.session.id }, data: { confirmedAt: LONG_AGO } })
  return { member: { ...member, session: { ...member.session, confirmedAt: LONG_AGO } }, device }
}

async function anAnswer(asks: ConfirmedMember, device: Authenticator) {
  const browserToken = newToken()
  const options = await askPasskey(asks, { purpose: 'CONFIRM', browserToken })
  return { ...confirmByPasskeyInput.parse({ response: device.use(options) }), browserToken }
}
const confirmedAt = async ({ session }: ConfirmedMember) =>
  (await db.session.findUniqueOrThrow({ where: { id: session.id } })).confirmedAt

test('who shows one of their passkeys has confirmed who they are, in this session alone', async () => {
  const { member, device } = await aStaleMember()
  const elsewhere = { memberId: member.id, tokenHash: newToken(), confirmedAt: LONG_AGO }
  const data = { ...elsewhere, expiresAt: new Date(Date.now() + 60_000) }
  const { id } = await db.session.create({ data })
  await confirmByPasskey(member, await anAnswer(member, device))
  expect(Date.now() - Number(await confirmedAt(member))).toBeLessThan(60_000)
  const other = await db.session.findUniqueOrThrow({ where: { id } })
  expect(other.confirmedAt).toEqual(LONG_AGO)
})

test('the passkey of another member confirms nothing', async () => {
  const [{ member }, { device: foreign }] = [await aStaleMember(), await aStaleMember()]
  const answers = [await anAnswer(member, foreign), await anAnswer(member, foreign)]
  delete answers[1]?.response.response.userHandle
  for (const answer of answers) {
    await expect(confirmByPasskey(member, answer)).rejects.toMatchObject({ code: 'invalid' })
  }
  expect(await confirmedAt(member)).toEqual(LONG_AGO)
})

test('an answer confirms once, and only for whom it was asked', async () => {
  const [{ member, device }, { member: other }] = [await aStaleMember(), await aStaleMember()]
  const answer = await anAnswer(member, device)
  await expect(confirmByPasskey(other, answer)).rejects.toMatchObject({ code: 'gone' })
  await confirmByPasskey(member, answer)
  await expect(confirmByPasskey(member, answer)).rejects.toMatchObject({ code: 'gone' })
})

test('what was answered to sign in confirms nothing', async () => {
  const { member, device } = await aStaleMember()
  const browserToken = newToken()
  const options = await askPasskey(VISITOR, { purpose: 'SIGN_IN', browserToken })
  const input = { ...confirmByPasskeyInput.parse({ response: device.use(options) }), browserToken }
  await expect(confirmByPasskey(member, input)).rejects.toMatchObject({ code: 'gone' })
})

test('nobody confirms without a session, or in one that was ended meanwhile', async () => {
  const { member, device } = await aStaleMember()
  const answer = await anAnswer(member, device)
  for (const actor of [VISITOR, await aMember(), { ...member, session: null }]) {
    await expect(confirmByPasskey(actor, answer)).rejects.toMatchObject({ code: 'sign-in' })
  }
  await db.session.deleteMany({ where: { id: member.session.id } })
  await expect(confirmByPasskey(member, answer)).rejects.toMatchObject({ code: 'sign-in' })
})
