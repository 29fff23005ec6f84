import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { stopMail } from './stop-mail'
import { stopMailToken } from './stop-mail-token'

const mailFor = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).mailFor

test('the link of a mail ends its kind, without anyone signed in, and may be followed twice', async () => {
  const member = await aMember()
  const link = {
    member: member.id,
    reason: 'REPLY',
    token: stopMailToken(member.id, 'REPLY'),
  } as const
  await stopMail(VISITOR, link)
  await stopMail(await aMember(), link)
  expect(await mailFor(member.id)).toEqual(['MENTION', 'DECISION'])
})

test('a link of another member, of another kind, or made up ends nothing', async () => {
  const [member, other] = [await aMember(), await aMember()]
  for (const token of [
    stopMailToken(other.id, 'REPLY'),
    stopMailToken(member.id, 'DECISION'),
    'x'.repeat(43),
  ]) {
    const stopping = stopMail(member, { member: member.id, reason: 'REPLY', token })
    await expect(stopping).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(await mailFor(member.id)).toEqual(['REPLY', 'MENTION', 'DECISION'])
})

test('of someone who is not there any more there is nothing to end', async () => {
  const id = randomUUID()
  await stopMail(VISITOR, { member: id, reason: 'REPLY', token: stopMailToken(id, 'REPLY') })
})

test('the link in a mail about a mention ends these alone', async () => {
  const member = await aMember()
  const link = { member: member.id, reason: 'MENTION' as const }
  await stopMail(VISITOR, { ...link, token: stopMailToken(member.id, 'MENTION') })
  expect(await mailFor(member.id)).toEqual(['REPLY', 'DECISION'])
})
