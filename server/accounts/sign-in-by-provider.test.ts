import { randomUUID } from 'node:crypto'

import { afterEach, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aMember } from '@/server/testing/a-member'

import { signInByProvider } from './sign-in-by-provider'

const KEY = 'https://id.example.org'
const freshEmail = () => `${randomUUID()}@example.org`
const guest = (subject: string, email?: string, isVerified = true) => ({
  key: KEY,
  person: { subject, address: email === undefined ? null : { email, isVerified } },
  ...{ returnTo: '/essays', invitation: null },
})
type Arriving = ReturnType<typeof guest>

async function enter(arriving: Arriving, actor: Parameters<typeof signInByProvider>[0] = VISITOR) {
  const signedIn = await signInByProvider(actor, arriving)
  if (typeof signedIn === 'string') throw new Error(signedIn)
  const where = { tokenHash: tokenHash(signedIn.sessionToken) }
  const { member } = await db.session.findUniqueOrThrow({ where, include: { member: true } })
  return { ...signedIn, member }
}
const accountsOf = (memberId: string) => db.providerAccount.findMany({ where: { memberId } })

afterEach(async () => {
  await db.library.update({ where: { id: 1 }, data: { registration: 'OPEN' } })
})

describe('someone whom nobody knows', () => {
  test('becomes a member with the address that the provider has verified', async () => {
    const [subject, email] = [randomUUID(), freshEmail()]
    const { member, returnTo, needsHandle } = await enter(guest(subject, email))
    expect(member).toMatchObject({ email, handle: null, roles: [] })
    expect(member.emailVerified).not.toBeNull()
    expect({ returnTo, needsHandle }).toEqual({ returnTo: '/essays', needsHandle: true })
    expect(await accountsOf(member.id)).toMatchObject([{ provider: KEY, subject }])
  })

  test('may join without an address', async () => {
    const { member } = await enter(guest(randomUUID()))
    expect(member).toMatchObject({ email: null, emailVerified: null })
  })

  test.each(['INVITATION', 'CLOSED'] as const)(
    'is not let in while registration is %s',
    async (registration) => {
      await db.library.update({ where: { id: 1 }, data: { registration } })
      const email = freshEmail()
      expect(await signInByProvider(VISITOR, guest(randomUUID(), email))).toBe('closed')
      expect(await db.member.count({ where: { email } })).toBe(0)
    },
  )

  test('becomes one member, however often they come back at once', async () => {
    const arriving = guest(randomUUID(), freshEmail())
    const members = await Promise.all(
      Array.from({ length: 4 }, async () => (await enter(arriving)).member.id),
    )
    expect(new Set(members).size).toBe(1)
  })
})

describe('someone who came before', () => {
  test('is the same member, whatever address they have now, also while the library is closed', async () => {
    const subject = randomUUID()
    const { member } = await enter(guest(subject, freshEmail()))
    await db.library.update({ where: { id: 1 }, data: { registration: 'CLOSED' } })
    expect((await enter(guest(subject, freshEmail()))).member).toEqual(member)
    expect((await enter(guest(subject))).member.id).toBe(member.id)
  })

  test.each(['pausedAt', 'eraseAt'] as const)(
    'is shown the way back while away: %s',
    async (away) => {
      const subject = randomUUID()
      const { member } = await enter(guest(subject))
      await db.member.update({ where: { id: member.id }, data: { [away]: new Date() } })
      expect((await enter(guest(subject))).returnTo).toBe('/account/leaving')
    },
  )

  test('is someone else at another provider', async () => {
    const subject = randomUUID()
    const { member } = await enter(guest(subject))
    const other = await enter({ ...guest(subject), key: 'https://evil.example' })
    expect(other.member.id).not.toBe(member.id)
  })
})

describe('the address of a member', () => {
  test('lets them in when both sides have verified it, and the account is linked', async () => {
    const email = freshEmail()
    const { id, handle } = await aConfirmedMember({ email, emailVerified: new Date() })
    const subject = randomUUID()
    const { member, needsHandle } = await enter(guest(subject, email))
    expect(member).toMatchObject({ id, handle })
    expect(needsHandle).toBe(false)
    expect(await accountsOf(id)).toMatchObject([{ subject }])
  })

  test.each([
    ['the provider has not verified it', new Date(), false],
    ['we have not verified it', null, true],
    ['nobody has verified it', null, false],
  ])('lets nobody in when %s', async (_why, emailVerified, isVerified) => {
    const email = freshEmail()
    const { id } = await aConfirmedMember({ email, emailVerified })
    const arriving = guest(randomUUID(), email, isVerified)
    expect(await signInByProvider(VISITOR, arriving)).toBe('unverified')
    expect(await accountsOf(id)).toEqual([])
    expect(await db.session.count({ where: { memberId: id } })).toBe(1)
  })

  test('is not told to be a member’s: one that nobody has is refused alike', async () => {
    const arriving = guest(randomUUID(), freshEmail(), false)
    expect(await signInByProvider(VISITOR, arriving)).toBe('unverified')
  })
})

describe('the session that was there before', () => {
  test('ends, and its token is never the new one’s', async () => {
    const before = await aConfirmedMember()
    const { member } = await enter(guest(randomUUID()), before)
    expect(await db.session.count({ where: { memberId: before.id } })).toBe(0)
    expect(member.id).not.toBe(before.id)
  })

  test('stays when nobody is let in', async () => {
    const email = freshEmail()
    const before = await aConfirmedMember({ email })
    expect(await signInByProvider(before, guest(randomUUID(), email))).toBe('unverified')
    expect(await db.session.count({ where: { memberId: before.id } })).toBe(1)
  })
})

test('whoever is signed in links nothing by coming in', async () => {
  const member = await aMember()
  await enter(guest(randomUUID()), member)
  expect(await accountsOf(member.id)).toEqual([])
})
