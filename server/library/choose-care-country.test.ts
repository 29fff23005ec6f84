import { afterAll, beforeAll, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { carePlaces } from './care-places'
import { chooseCareCountry } from './choose-care-country'

const page = (slug: string, title: string) => ({
  slug,
  title,
  markdown: '-',
  html: `<p>${title}</p>`,
})

beforeAll(async () => {
  await db.libraryPage.createMany({
    data: [page('care-de', 'Germany'), page('care-gb', 'Britain')],
  })
})
afterAll(async () => {
  await db.library.update({ where: { id: 1 }, data: { careCountry: null } })
  await db.libraryPage.deleteMany({ where: { slug: { startsWith: 'care-' } } })
})

const versionNow = async () => (await db.library.findUniqueOrThrow({ where: { id: 1 } })).version

test('an owner chooses whose places stand first, and none again; each once, written down', async () => {
  const owner = await aMember({ roles: ['OWNER'] })
  const before = await versionNow()
  for (let turn = 0; turn < 2; turn += 1) await chooseCareCountry(owner, { country: 'de' })
  expect(await carePlaces()).toMatchObject({ own: { code: 'de' }, others: [{ code: 'gb' }] })
  expect(await versionNow()).toBe(before + 1)
  const events = await db.accountEvent.findMany({ where: { byId: owner.id } })
  expect(events).toMatchObject([
    { kind: 'SETTINGS_CHANGED', reason: 'Care page, places first of: de.' },
  ])
  await chooseCareCountry(owner, { country: '' })
  const { own, others } = await carePlaces()
  expect([own, others.map(({ name }) => name)]).toEqual([null, ['Britain', 'Germany']])
})

test('a country without places, and anyone but an owner, is refused', async () => {
  const owner = await aMember({ roles: ['OWNER'] })
  await expect(chooseCareCountry(owner, { country: 'fr' })).rejects.toMatchObject({
    code: 'invalid',
  })
  for (const actor of [await aMember({ roles: ['MODERATOR', 'EDITOR'] }), VISITOR]) {
    const choosing = chooseCareCountry(actor, { country: 'de' })
    await expect(choosing).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|sign-in/) as string,
    })
  }
  expect((await carePlaces()).own).toBeNull()
})
