import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { deskNewsStill } from './desk-news-still'

test('whoever listens at the desk hears nothing more once the office is taken from them', async () => {
  const moderator = await aMember({ roles: ['MODERATOR'] })
  const since = new Date()
  expect(await deskNewsStill(moderator, since)).toMatchObject({ opened: [], closed: [] })
  await db.member.update({ where: { id: moderator.id }, data: { roles: [] } })
  expect(await deskNewsStill(moderator, since)).toBeNull()
})
