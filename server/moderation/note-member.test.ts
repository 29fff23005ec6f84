import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { noteMemberInput } from '@/domain/moderation/member-note'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { noteMember } from './note-member'

test('a note about a member is kept, and nobody can change or delete it', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  await noteMember(moderator, noteMemberInput.parse({ memberId: member.id, words: 'Was kind.' }))
  const where = { memberId: member.id }
  expect(await db.memberNote.findMany({ where })).toMatchObject([
    { words: 'Was kind.', writerId: moderator.id },
  ])
  const change = db.memberNote.updateMany({ where, data: { words: 'Was not.' } })
  await expect(change).rejects.toThrow()
  await expect(db.memberNote.deleteMany({ where })).rejects.toThrow()
  expect(await db.memberNote.findMany({ where })).toMatchObject([{ words: 'Was kind.' }])
})

test('is left by moderators alone, and about somebody who is there', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  const note = { memberId: member.id, words: 'Was kind.' }
  await expect(noteMember(member, note)).rejects.toMatchObject({ code: 'forbidden' })
  const nobody = noteMember(moderator, { ...note, memberId: randomUUID() })
  await expect(nobody).rejects.toMatchObject({ code: 'gone' })
})
