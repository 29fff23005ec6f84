import { expect } from '@playwright/test'

import { keeperAddresses, listedAddresses, searches } from './leak/addresses'
import { ownArchive } from './leak/archive'
import { columnsUnnamed, columnsWithout } from './leak/columns'
import { crawl } from './leak/crawl'
import { keeperWrites } from './leak/keeper-writes'
import { test } from './leak/library'
import { read, textIn, toldIn } from './leak/read'
import { everythingSent } from './leak/sent'
import { AXE_PAGES } from './pages'
import { HANDLER_ROWS } from './authorisation/routes'
import { required } from './arrange/database'

test.describe.configure({ timeout: 180_000 })

/** Secrets are looked for in no one’s name: nobody at all may find them here. */
const NOBODY = { name: 'visitor', id: null, email: null, cookie: '' } as const

test('every column in which a member writes is known as private or as shown', async ({
  library,
}) => {
  expect(await columnsUnnamed(library.world.databaseUrl)).toEqual([])
  expect(await columnsWithout(library)).toEqual([])
})

test('every page and handler is read by everyone, and tells none of it', async ({ library }) => {
  const answered = new Set<string>()
  for (const person of Object.values(library.world.people)) {
    const listed = await listedAddresses(library, person)
    const found = await crawl(library, person, { listed })
    found.answered.forEach((route) => answered.add(route))
    expect.soft(found.faults).toEqual([])
    expect(found.count).toBeGreaterThan(listed.length)
  }
  expect(Object.keys(AXE_PAGES).filter((route) => !answered.has(route))).toEqual([])
})

test('what is the keeper’s is asked for and searched by everyone, and tells none of it', async ({
  library,
}) => {
  const listed = [...(await keeperAddresses(library)), ...searches(library)]
  for (const person of Object.values(library.world.people)) {
    const { faults } = await crawl(library, person, { listed, follows: false })
    expect.soft(faults).toEqual([])
  }
})

test('the keeper writes and errs, and everyone sends to every handler and action', async ({
  library,
}) => {
  await keeperWrites(library)
  for (const person of Object.values(library.world.people))
    expect.soft(await everythingSent(library, person)).toEqual([])
})

test('what others take out holds none of it', async ({ library }) => {
  const { world, keeper } = library
  for (const person of Object.values(world.people).filter(({ id }) => id !== null)) {
    const packed = textIn(await ownArchive(world, person))
    expect.soft(toldIn(packed, person, keeper), person.name).toEqual([])
  }
})

test('the keeper finds all of it: whoever may read it is told', async ({ library }) => {
  const { world, keeper } = library
  const { person, secrets } = keeper
  const packed = textIn(await ownArchive(world, person))
  const missing = secrets.filter(({ words }) => !packed.includes(words))
  expect(missing.map(({ of }) => of)).toEqual([])
  const listed = ['/bookmarks', '/account/drafts', '/bookmarks/import']
  const { faults } = await crawl(library, person, { listed })
  expect(faults.length).toBeGreaterThan(10)
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

test('no mail and no line of the log holds any of it', async ({ library }) => {
  const { keeper, logged } = library
  const { secrets } = keeper
  const mails = await library.mails()
  expect(mails.length).toBeGreaterThan(3)
  const toldBy = (texts: readonly string[]) =>
    texts.flatMap((text) => toldIn(text, NOBODY, { secrets }))
  expect(toldBy(mails)).toEqual([])
  expect(logged()).toContain('open at')
  expect(toldBy([logged()])).toEqual([])
})
