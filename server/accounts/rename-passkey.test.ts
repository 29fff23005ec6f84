import { expect, test } from 'vitest'

import { renamePasskeyInput } from '@/domain/accounts/passkey'
import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'

import { renamePasskey } from './rename-passkey'

const nameOf = async (id: string) => (await db.passkey.findUniqueOrThrow({ where: { id } })).name

test('a passkey gets another name', async () => {
  const member = await aConfirmedMember()
  const { id } = await aPasskey(member)
  await renamePasskey(member, renamePasskeyInput.parse({ id, name: '  The blue key ' }))
  expect(await nameOf(id)).toBe('The blue key')
})

test.each(['', '   ', '\u200b', 'x'.repeat(61), 'two\nlines'])('not this one: %j', (name) => {
  expect(renamePasskeyInput.safeParse({ id: crypto.randomUUID(), name }).success).toBe(false)
})

test('another member’s passkey is as unknown as none, and a visitor has none', async () => {
  const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
  const { id } = await aPasskey(member)
  const refusals: unknown[] = []
  for (const wanted of [id, crypto.randomUUID(), 'x']) {
    const run = renamePasskey(other, { id: wanted, name: 'Mine' })
    refusals.push(await run.catch((no: unknown) => String(no)))
  }
  expect(new Set(refusals).size).toBe(1)
  await expect(renamePasskey(VISITOR, { id, name: 'Mine' })).rejects.toMatchObject({
    code: 'sign-in',
  })
  expect(await nameOf(id)).toBe('Phone')
})
