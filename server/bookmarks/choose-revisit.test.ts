import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { chooseRevisit } from './choose-revisit'

const NOW = new Date('2026-06-01T12:00:00Z')
const from = async ({ id }: { id: string }) =>
  (await db.member.findUniqueOrThrow({ where: { id } })).revisitAt

test('it is off until it is wanted, put off only while it is, and off again', async () => {
  const member = await aMember()
  expect(await from(member)).toBeNull()
  await chooseRevisit(member, { wish: 'later' }, NOW)
  expect(await from(member)).toBeNull()
  await chooseRevisit(member, { wish: 'on' }, NOW)
  expect(await from(member)).toEqual(NOW)
  await chooseRevisit(member, { wish: 'later' }, NOW)
  expect(await from(member)).toEqual(after(NOW, 7 * DAY_MS))
  await chooseRevisit(member, { wish: 'off' }, NOW)
  expect(await from(member)).toBeNull()
  await expect(chooseRevisit(VISITOR, { wish: 'on' })).rejects.toMatchObject({ code: 'sign-in' })
})
