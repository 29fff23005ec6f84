import { expect } from '@playwright/test'

import { keeperAddresses, keeperIds, searches } from './leak/addresses'
import { ownArchive } from './leak/archive'
import { columnsUnnamed, columnsWithout } from './leak/columns'
import { crawl } from './leak/crawl'
import { METRICS_TOKEN, test } from './leak/library'
import { read, textIn, toldIn } from './leak/read'
import { readBy, written } from './leak/once'
import { everythingSent } from './leak/sent'
import { AXE_PAGES } from './pages'
import { HANDLER_ROWS } from './authorisation/routes'
import { required } from './arrange/database'
import { PERSONS, type Person } from './authorisation/person'

test.describe.configure({ timeout: 180_000 })

/** Whoever has lately shown who they are is led on from there. */
const LED_ON = ['/account/confirm']
/** Who has no name yet has nothing to take out. */
const isNamed = ({ name }: Person) => name !== 'visitor' && name !== 'newcomer'
/** Secrets are looked for in no one’s name: nobody at all may find them here. */
const NOBODY = { name: 'visitor', id: null, email: null, cookie: '' } as const

test('every column in which a member writes is known as private or as shown', async ({
  library,
}) => {
  expect(await columnsUnnamed(library.world.databaseUrl)).toEqual([])
  expect(await columnsWithout(library)).toEqual([])
})

test('whoever may read it finds it: the keeper all of it', async ({ library }) => {
  const { world, keeper } = library
  const { person, secrets } = keeper
  const files = (await keeperIds(library)).map((id) => `/bookmarks/import?file=${id}`)
  const listed = ['/bookmarks', '/account/drafts', '/bookmarks/import', ...files]
  const { told } = await crawl(library, person, { listed })
  const packed = toldIn(textIn(await ownArchive(world, person)), person, { secrets })
  const missing = secrets.filter(({ of }) => !told.has(of) && !packed.includes(of))
  expect(missing.map(({ of }) => of)).toEqual([])
})

/** A story for each person: each has its own time, however busy the machine is. */
test.describe('every page and handler tells none of it when it is read', () => {
  for (const name of PERSONS)
    test(`by a ${name}`, async ({ library }) => {
      const { faults, count, listed } = await readBy(library, name)
      expect(faults).toEqual([])
      expect(count).toBeGreaterThan(listed)
    })

  test('and each page answers somebody', async ({ library }) => {
    const answered = new Set<string>()
    for (const name of PERSONS)
      (await readBy(library, name)).answered.forEach((route) => answered.add(route))
    expect(Object.keys(AXE_PAGES).filter((route) => !answered.has(route))).toEqual(LED_ON)
  })
})

test.describe('what is the keeper’s tells none of it when it is asked for and searched', () => {
  for (const name of PERSONS.filter((one) => one !== 'newcomer'))
    test(`by a ${name}`, async ({ library }) => {
      const listed = [...(await keeperAddresses(library)), ...searches(library)]
      const person = library.world.people[name]
      const { faults, count } = await crawl(library, person, { listed, follows: false })
      expect(faults).toEqual([])
      expect(count).toBe(new Set(listed).size)
    })
})

test.describe('whatever the keeper writes, no answer tells of it', () => {
  for (const name of PERSONS)
    test(`to what a ${name} sends`, async ({ library }) => {
      await written(library)
      expect(await everythingSent(library, library.world.people[name])).toEqual([])
    })
})

test('of all that was sent no mail and no line of the log tells', async ({ library }) => {
  const { keeper, logged, mails } = library
  await written(library)
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(3)
  expect((await mails()).flatMap((mail) => toldIn(mail, NOBODY, keeper))).toEqual([])
  expect(logged()).toContain('open at')
  expect(toldIn(logged(), NOBODY, keeper)).toEqual([])
})

test('what programs measure tells none of it', async ({ library }) => {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
  const asked = { path: '/api/metrics', headers }
  const { status, text } = await read(library.world.url, NOBODY, asked)
  expect(status).toBe(200)
  expect(text).toMatch(/^interleaf_cases_waiting \d+$/m)
  expect(toldIn(text, NOBODY, library.keeper)).toEqual([])
})

test('what others take out holds none of it', async ({ library }) => {
  const { world, keeper } = library
  for (const person of Object.values(world.people).filter(isNamed)) {
    const packed = textIn(await ownArchive(world, person))
    expect.soft(toldIn(packed, person, keeper), person.name).toEqual([])
  }
})

test('pictures of links are those of a library where nobody keeps anything', async ({
  library,
}) => {
  const pictures = Object.entries(HANDLER_ROWS).filter(([name]) => name.endsWith('share.png'))
  expect(pictures.length).toBeGreaterThan(5)
  for (const [name, [row]] of pictures) {
    const path =
      (await row?.at?.(NOBODY, library.world)) ?? library.world.scene.address(name.slice(4))
    const here = await read(library.world.url, NOBODY, { path })
    const elsewhere = await read(required('BASE_URL'), NOBODY, { path })
    expect(here.status, path).toBe(200)
    expect(Buffer.from(here.bytes).equals(elsewhere.bytes), path).toBe(true)
  }
})
