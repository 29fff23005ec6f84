import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { WARDEN } from '@/server/testing/a-warden'

import { noteMember } from './note-member'
import { notesAbout } from './notes-about'

test('moderators read what was noted of a member, the newest first; nobody else does', async () => {
  const [member, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  for (const words of ['First.', 'Second.'])
    await noteMember(moderator, { requestKey: randomUUID(), memberId: member.id, words })
  expect(await notesAbout(WARDEN, member.id)).toMatchObject([
    { words: 'Second.', writer: moderator.handle },
    { words: 'First.', writer: moderator.handle },
  ])
  await expect(notesAbout(member, member.id)).rejects.toMatchObject({ code: 'forbidden' })
})
