import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'
import { everythingStored } from '@/server/testing/everything-stored'

import { makeInvitation } from './make-invitation'
import { invitations } from './owner-desk'

const WISH = { usesMax: 3, days: 7, note: 'The choir' }

test('the link is told once, and stored by its hash alone', async () => {
  const link = await makeInvitation(await anOwner(), WISH)
  expect(link).toMatch(/^http:\/\/localhost:3000\/join\/[\w-]{43}$/)
  expect(await everythingStored()).not.toContain(link.split('/').at(-1))
})

test('it is good for so many people and so many days, and the list says who came by it', async () => {
  const owner = await anOwner()
  await makeInvitation(owner, WISH)
  const [mine] = await invitations(owner, new Date())
  expect(mine).toMatchObject({ note: 'The choir', state: 'open', uses: 0, usesMax: 3 })
  const days = (Date.parse(mine?.expiresAt ?? '') - Date.now()) / 86_400_000
  expect(Math.abs(days - 7)).toBeLessThan(0.01)
  const { id, handle } = await aMember()
  await db.member.update({ where: { id }, data: { invitationId: mine?.id ?? null } })
  expect((await invitations(owner, new Date()))[0]?.members).toEqual([handle])
})

test('nobody but an owner invites, or sees who was invited', async () => {
  const editor = await aMember({ roles: ['EDITOR', 'MODERATOR'] })
  await expect(makeInvitation(editor, WISH)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(makeInvitation(VISITOR, WISH)).rejects.toMatchObject({ code: 'sign-in' })
  await expect(invitations(editor, new Date())).rejects.toMatchObject({ code: 'forbidden' })
})
