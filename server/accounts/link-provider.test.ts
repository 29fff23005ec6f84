import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'

import { linkProvider } from './link-provider'

const KEY = 'https://id.example.org'
const guest = (subject = randomUUID(), email: string | null = null) => ({
  key: KEY,
  person: { subject, address: email === null ? null : { email, isVerified: true } },
})
const subjectsOf = async (memberId: string) =>
  (await db.providerAccount.findMany({ where: { memberId } })).map(({ subject }) => subject)

describe('linking an account of another site', () => {
  test('keeps it with the member who asks, as often as they ask', async () => {
    const member = await aConfirmedMember()
    const one = guest()
    expect(await linkProvider(member, one)).toBeNull()
    expect(await linkProvider(member, one)).toBeNull()
    expect(await subjectsOf(member.id)).toEqual([one.person.subject])
  })

  test('keeps it with them also when its address is another member’s', async () => {
    const [member, email] = [await aConfirmedMember(), `${randomUUID()}@example.org`]
    const other = await aConfirmedMember({ email, emailVerified: new Date() })
    expect(await linkProvider(member, guest(randomUUID(), email))).toBeNull()
    expect(await subjectsOf(other.id)).toEqual([])
  })

  test('is refused when it is someone else’s already', async () => {
    const [owner, other, one] = [await aConfirmedMember(), await aConfirmedMember(), guest()]
    await linkProvider(owner, one)
    expect(await linkProvider(other, one)).toBe('taken')
    expect(await subjectsOf(owner.id)).toEqual([one.person.subject])
    expect(await subjectsOf(other.id)).toEqual([])
  })

  test('makes it the account of one, when two ask at once', async () => {
    const [members, one] = [[await aConfirmedMember(), await aConfirmedMember()], guest()]
    const results = await Promise.all(members.map((member) => linkProvider(member, one)))
    expect(results.sort()).toEqual([null, 'taken'].sort())
  })

  test('is refused when one of that site is linked already', async () => {
    const member = await aConfirmedMember()
    await linkProvider(member, guest())
    expect(await linkProvider(member, guest())).toBe('second')
  })

  test('asks first who it is, after a quarter of an hour', async () => {
    const member = await aConfirmedMember({ confirmedAt: new Date(Date.now() - 16 * 60_000) })
    expect(await linkProvider(member, guest())).toBe('unconfirmed')
    expect(await subjectsOf(member.id)).toEqual([])
  })

  test('is for members', () => {
    expect(() => linkProvider(VISITOR, guest())).toThrow('Sign in')
  })
})
