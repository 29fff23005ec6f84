import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'
import { Authenticator } from '@/server/testing/an-authenticator'

import { passkeysOf } from './passkeys-of'

test('a member sees their own passkeys, the newest first, and nothing secret of them', async () => {
  const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
  const { id: old } = await aPasskey(member, { name: 'Blue key' })
  const { id: young } = await aPasskey(member, { device: new Authenticator({ isSynced: true }) })
  await aPasskey(other)
  const [used, made] = [new Date('2026-05-02T00:00:00Z'), new Date('2026-05-01T00:00:00Z')]
  await db.passkey.update({ where: { id: old }, data: { lastUsedAt: used, createdAt: made } })
  const { passkeys } = await passkeysOf(member)
  expect(passkeys).toEqual([
    {
      id: young,
      name: 'Phone',
      madeOn: expect.any(String) as string,
      usedOn: null,
      isSynced: true,
    },
    {
      id: old,
      name: 'Blue key',
      madeOn: '2026-05-01T00:00:00.000Z',
      usedOn: '2026-05-02T00:00:00.000Z',
      isSynced: false,
    },
  ])
})
