import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { keptMails } from '@/server/mail/mailbox'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'
import { aConfirmedMember, type ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'

import { linkProvider } from './link-provider'
import { removePasskey } from './remove-passkey'
import { removeProvider } from './remove-provider'
import { signInByProvider } from './sign-in-by-provider'

const freshEmail = () => `${randomUUID()}@example.org`
const guest = (email: string | null = null) => ({
  key: 'https://id.example.org',
  person: { subject: randomUUID(), address: email === null ? null : { email, isVerified: true } },
})
const ordersFor = (recipient: string) =>
  db.outboxMail.findMany({ where: { recipient }, orderBy: { id: 'asc' } })
const kinds = async (recipient: string) => (await ordersFor(recipient)).map(({ kind }) => kind)

async function aMemberByMail(): Promise<[ConfirmedMember, string]> {
  const email = freshEmail()
  return [await aConfirmedMember({ email, emailVerified: new Date() }), email]
}

describe('a member is told by mail', () => {
  test('of a passkey that is added, and of one that is removed: when, where, and what to do', async () => {
    const [member, email] = await aMemberByMail()
    const device = 'Firefox on Linux'
    await db.session.update({ where: { id: member.session.id }, data: { device } })
    const { id } = await aPasskey(member)
    expect(await kinds(email)).toEqual(['passkey-added'])
    const [order] = await ordersFor(email)
    await sendOutboxMail(order?.id ?? '')
    const mail = (await keptMails()).find(({ to }) => to === email)
    expect(mail?.subject).toBe('What lets you in at Interleaf was changed')
    expect(mail?.text).toContain('a passkey was added to your account')
    expect(mail?.text).toContain(`Where: ${device}`)
    expect(mail?.text).toMatch(/When: \d{1,2} \w+ \d{4} at \d\d:\d\d UTC/)
    expect(mail?.text).toContain('/account/sessions')
    await removePasskey(member, { id })
    expect(await kinds(email)).toEqual(['passkey-added', 'passkey-removed'])
  })

  test('of every passkey, when several are added in one session', async () => {
    const [member, email] = await aMemberByMail()
    await aPasskey(member)
    const [first] = await ordersFor(email)
    await sendOutboxMail(first?.id ?? '')
    await aPasskey(member)
    const [second] = await ordersFor(email)
    expect(second).toMatchObject({ kind: 'passkey-added', sentAt: null })
  })

  test('of an account of another site that is linked, once, and of one that is taken away', async () => {
    const [member, email] = await aMemberByMail()
    const one = guest()
    await linkProvider(member, one)
    await linkProvider(member, one)
    expect(await kinds(email)).toEqual(['provider-linked'])
    const where = { memberId: member.id }
    const { id: account } = await db.providerAccount.findFirstOrThrow({ where })
    await removeProvider(member, { account })
    expect(await kinds(email)).toEqual(['provider-linked', 'provider-unlinked'])
  })

  test('of an account that is linked because it has the same verified address, and not of coming back by it', async () => {
    const [, email] = await aMemberByMail()
    const arriving = { ...guest(email), returnTo: '/', invitation: null }
    await signInByProvider(VISITOR, arriving)
    await signInByProvider(VISITOR, arriving)
    expect(await kinds(email)).toEqual(['provider-linked'])
  })

  test('only where they have an address', async () => {
    const member = await aConfirmedMember({ email: null })
    await aPasskey(member)
    expect(await db.outboxMail.count({ where: { subjectId: member.session.id } })).toBe(0)
  })
})
