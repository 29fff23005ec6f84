import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { noteMemberInput } from '@/domain/moderation/member-note'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { noteMember } from './note-member'

test('a note about a member is kept, and nobody can change or delete it', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  const typed = { requestKey: randomUUID(), memberId: member.id, words: 'Was kind.' }
  await noteMember(moderator, noteMemberInput.parse(typed))
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
  const note = { requestKey: randomUUID(), memberId: member.id, words: 'Was kind.' }
  await expect(noteMember(member, note)).rejects.toMatchObject({ code: 'forbidden' })
  const nobody = noteMember(moderator, { ...note, memberId: randomUUID() })
  await expect(nobody).rejects.toMatchObject({ code: 'gone' })
})

test('sent again, one after the other or ten at once, it is kept once; of another it is not taken for it', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  const note = { requestKey: randomUUID(), memberId: member.id, words: 'Was kind.' }
  // As many connections as there are, so that they meet.
  await Promise.all(Array.from({ length: 10 }, () => db.$queryRaw`SELECT 1 FROM pg_sleep(0.1)`))
  await Promise.all(Array.from({ length: 10 }, () => noteMember(moderator, note)))
  await noteMember(moderator, note)
  expect(await db.memberNote.count({ where: { memberId: member.id } })).toBe(1)
  const other = await aMember({ roles: ['MODERATOR'] })
  await expect(noteMember(other, note)).rejects.toThrow()
})

test('sent again with other words, because its answer was lost, is refused, and says that the first stands', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  const note = { requestKey: randomUUID(), memberId: member.id, words: 'Was kind.' }
  await noteMember(moderator, note)
  const changed = noteMember(moderator, { ...note, words: 'Was kind. Twice.' })
  await expect(changed).rejects.toThrow('Your first note was kept')
  expect(await db.memberNote.findMany({ where: { memberId: member.id } })).toMatchObject([
    { words: 'Was kind.' },
  ])
})
