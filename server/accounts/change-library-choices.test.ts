import { afterEach, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { changeLibraryChoices } from './change-library-choices'
import { libraryChoices } from './owner-desk'

const library = () => db.library.findUniqueOrThrow({ where: { id: 1 } })
afterEach(() =>
  db.library.update({ where: { id: 1 }, data: { registration: 'OPEN', allowsUnnamed: false } }),
)

test('an owner’s choices hold for every page, and are written down', async () => {
  const owner = await anOwner()
  const { version } = await library()
  await changeLibraryChoices(owner, { registration: 'CLOSED', allowsUnnamed: 'on' })
  expect(await libraryChoices(owner)).toMatchObject({
    registration: 'CLOSED',
    allowsUnnamed: true,
  })
  expect((await library()).version).toBe(version + 1)
  const events = await db.accountEvent.findMany({ where: { byId: owner.id } })
  expect(events).toMatchObject([{ kind: 'SETTINGS_CHANGED', memberId: null }])
  expect(events[0]?.reason).toBe('Joining: CLOSED. Comments as “a reader”: yes.')
})

test('the same choices once more change and log nothing', async () => {
  const owner = await anOwner()
  const { version } = await library()
  await changeLibraryChoices(owner, { registration: 'OPEN' })
  expect((await library()).version).toBe(version)
  expect(await db.accountEvent.count({ where: { byId: owner.id } })).toBe(0)
})

test('nobody else chooses, or reads what was chosen', async () => {
  const editor = await aMember({ roles: ['EDITOR', 'MODERATOR'] })
  const act = changeLibraryChoices(editor, { registration: 'CLOSED' })
  await expect(act).rejects.toMatchObject({ code: 'forbidden' })
  await expect(libraryChoices(editor)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await library()).registration).toBe('OPEN')
})
