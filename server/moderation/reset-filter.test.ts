import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { checkDesk } from './check-desk'
import { resetFilter } from './reset-filter'

test('an owner lets the filter forget, and it is written down', async () => {
  await db.wordFilter.update({ where: { id: 1 }, data: { approved: 30, removed: 25 } })
  await db.learnedWord.create({ data: { print: 7n, removed: 3 } })
  const owner = await anOwner()
  await resetFilter(owner)
  expect((await checkDesk(owner)).filter).toEqual({ approved: 0, removed: 0 })
  expect(await db.learnedWord.count()).toBe(0)
  expect(await db.accountEvent.findMany({ where: { byId: owner.id } })).toMatchObject([
    { kind: 'SETTINGS_CHANGED', reason: 'The filter forgot what it had learned.' },
  ])
})

test('nobody else does', async () => {
  const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(resetFilter(other)).rejects.toMatchObject({ code: 'forbidden' })
})
