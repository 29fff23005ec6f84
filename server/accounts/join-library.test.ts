import { randomUUID } from 'node:crypto'

import { afterEach, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type { Registration } from '@/domain/accounts/registration'
import { db, transaction } from '@/server/db'
import { signInMail } from '@/server/mail/sign-in-mail'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { anOwner } from '@/server/testing/an-owner'

import { confirmByCode } from './confirm-by-code'
import { joinLibrary } from './join-library'
import { makeInvitation } from './make-invitation'
import { invitationNow } from './queries'
import { revokeInvitation } from './revoke-invitation'

const set = (registration: Registration) =>
  db.library.update({ where: { id: 1 }, data: { registration } })
afterEach(() => set('OPEN'))

const someone = () => `${randomUUID().slice(0, 8)}@example.org`
const join = (invitationId?: string, email = someone()) =>
  transaction((tx) => joinLibrary(tx, { email, invitationId: invitationId ?? null }, new Date()))
async function anInvitation(usesMax = 1) {
  const link = await makeInvitation(await anOwner(), { usesMax, days: 1, note: '' })
  const token = link.split('/join/')[1] ?? ''
  const [row] = await db.invitation.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
  return { token, id: row?.id ?? '' }
}
const usesOf = async (id: string) => (await db.invitation.findUniqueOrThrow({ where: { id } })).uses

describe('joining', () => {
  test('is open to everyone, closed to everyone, or for the invited', async () => {
    const { id } = await anInvitation()
    expect((await join()).handle).toBeNull()
    await set('CLOSED')
    await expect(join(id)).rejects.toMatchObject({ code: 'forbidden' })
    await set('INVITATION')
    await expect(join()).rejects.toMatchObject({ code: 'forbidden' })
    const joined = await join(id)
    const member = await db.member.findUniqueOrThrow({ where: { id: joined.id } })
    expect(member.invitationId).toBe(id)
  })

  test('a refusal uses nothing up', async () => {
    const { id } = await anInvitation()
    await set('CLOSED')
    await expect(join(id)).rejects.toThrow()
    expect(await usesOf(id)).toBe(0)
  })

  test('an invitation lets in so many at once and no more', async () => {
    const { id, token } = await anInvitation(2)
    await set('INVITATION')
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => join(id)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(await usesOf(id)).toBe(2)
    expect(await invitationNow(token, new Date())).toBe('used')
  })

  test('one that was revoked or has run out lets nobody in', async () => {
    const { id, token } = await anInvitation()
    await set('INVITATION')
    await db.invitation.update({ where: { id }, data: { expiresAt: new Date() } })
    await expect(join(id)).rejects.toMatchObject({ code: 'forbidden' })
    const other = await anInvitation()
    const owner = await anOwner()
    await revokeInvitation(owner, { invitationId: other.id })
    await expect(join(other.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(revokeInvitation(owner, { invitationId: other.id })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await invitationNow(token, new Date())).toBe('expired')
    expect(await invitationNow('x'.repeat(43), new Date())).toBe('unknown')
  })
})

describe('by mail', () => {
  test('a stranger to a closed library is answered in the mail alone, and no code lets them in', async () => {
    await set('INVITATION')
    const request = await aSignInRequest()
    const mail = await signInMail(request.id, new Date())
    expect(mail?.text).toContain('It belongs to no member')
    expect(JSON.stringify(mail)).not.toContain(request.code)
    await expect(confirmByCode(VISITOR, request)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.member.count({ where: { email: request.email } })).toBe(0)
  })

  test('whoever asks by the link of an invitation becomes a member, and comes in later without it', async () => {
    await set('INVITATION')
    const { id, token } = await anInvitation()
    const request = await aSignInRequest({ invitation: token })
    expect((await signInMail(request.id, new Date()))?.text).toContain('type this code')
    expect((await confirmByCode(VISITOR, request)).needsHandle).toBe(true)
    const again = await aSignInRequest({ email: request.email })
    expect((await signInMail(again.id, new Date()))?.text).toContain('type this code')
    expect((await confirmByCode(VISITOR, again)).sessionToken).toHaveLength(43)
    expect(await usesOf(id)).toBe(1)
  })

  test('a member who opens an invitation uses none of it up', async () => {
    const request = await aSignInRequest()
    await confirmByCode(VISITOR, request)
    const { id, token } = await anInvitation()
    await confirmByCode(VISITOR, await aSignInRequest({ email: request.email, invitation: token }))
    expect(await usesOf(id)).toBe(0)
  })
})
