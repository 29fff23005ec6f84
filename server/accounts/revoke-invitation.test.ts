import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { makeInvitation } from './make-invitation'
import { revokeInvitation } from './revoke-invitation'

test('a revoked invitation stays in the list as what it was; nobody but an owner revokes', async () => {
  const owner = await anOwner()
  await makeInvitation(owner, { usesMax: 1, days: 1, note: 'Ann' })
  const where = { invitedById: owner.id }
  const { id: invitationId } = await db.invitation.findFirstOrThrow({ where })
  const member = await aMember({ roles: ['MODERATOR'] })
  await expect(revokeInvitation(member, { invitationId })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await revokeInvitation(owner, { invitationId })
  const row = await db.invitation.findFirstOrThrow({ where })
  expect(row).toMatchObject({ note: 'Ann', revokedAt: expect.any(Date) as Date })
})
