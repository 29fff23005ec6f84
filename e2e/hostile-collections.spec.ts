import { createHash, randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { changeCollectionInput, COLLECTION_DESCRIPTION_MAX, COLLECTION_NAME_MAX } from '@/domain/bookmarks/collection' // prettier-ignore
import { WITHHELD_REASON_MAX } from '@/domain/bookmarks/collection-report'
import { NOTE_LENGTH_MAX } from '@/domain/bookmarks/note-length'
import { REPORT_LENGTH_MAX } from '@/domain/moderation/report'
import { typedText } from '@/domain/typed-text'

import { database } from './arrange/database'
import { arrangePerson } from './authorisation/person'
import { partOf } from './campaign'
import { ESSAY } from './hostile/arrange-said'
import { forEach, test } from './hostile/library'
import { faultsIn } from './hostile/look'
import { expectSteady } from './hostile/steady'
import { accepted, HOSTILE, packed, SHARP } from './hostile/strings'

test.describe.configure({ timeout: 240_000 })
test.use({ trace: 'off' })

const TOKEN = 'x'.repeat(43)
const SECRET = createHash('sha256').update(TOKEN).digest('hex')
/** So many reported ones stand on a page. */
const REPORTED_SHOWN = 50

const field = changeCollectionInput.shape
const names = accepted(field.name, packed(HOSTILE, COLLECTION_NAME_MAX))
const descriptions = accepted(field.description, packed(HOSTILE, COLLECTION_DESCRIPTION_MAX))

/** Shared collections of this member, by every name and every description; every second behind a secret link. */
async function arrangeShared(memberId: string) {
  const shared = names.map((name, index) => ({
    ...{ id: randomUUID(), memberId, clientKey: randomUUID(), name, sharedAt: new Date() },
    description: descriptions[index % descriptions.length] ?? '',
    share: index % 2 === 0 ? ('PUBLIC' as const) : ('LINK' as const),
    tokenHash: index % 2 === 0 ? null : SECRET,
    showsName: true,
  }))
  await database.collection.createMany({ data: shared })
  return shared.map(({ id, share }) => ({
    id,
    address: share === 'PUBLIC' ? `/collections/${id}` : `/collections/${id}/${TOKEN}`,
  }))
}

test('as names and descriptions of collections', async ({ library, open }) => {
  const { reader, writer, send, tell } = library
  const { page, seen } = await open(writer)
  const shared = await arrangeShared(reader.id)
  const addresses = shared.map(({ address }) => address)
  expect(await faultsIn(page, [...partOf(addresses, 9)])).toEqual([])
  for (const path of addresses.slice(0, 2)) await expectSteady(page, path)
  await expectSteady(page, `/collections/${shared[0]?.id ?? ''}/report`)
  const owner = await open(reader)
  for (const path of ['/bookmarks/collections', `/bookmarks/collections/${shared[0]?.id ?? ''}`])
    await expectSteady(owner.page, path)
  await forEach(SHARP.slice(0, 20), async (typed) => {
    const path = '/bookmarks/collections'
    const form = { clientKey: randomUUID(), name: typed, description: typed }
    const sent = { action: 'app/bookmarks/collections/actions.ts#make', path, form }
    const parsed = field.name.safeParse(typed)
    const said = field.description.safeParse(typed)
    const maker = await arrangePerson('member')
    if (parsed.success && said.success) expect(await send(maker, sent), typed).toContain(path)
    else expect(await tell(maker, sent), typed).toContain('"status":"refused"')
  })
  expect([...seen, ...owner.seen]).toEqual([])
})

test('as reports of collections, and as reasons to keep them from others', async ({
  library,
  open,
}) => {
  const { writer, moderator, send } = library
  const { page, seen } = await open(moderator)
  const owner = await arrangePerson('member')
  const shared = await arrangeShared(owner.id ?? '')
  const words = accepted(typedText, packed(HOSTILE, REPORT_LENGTH_MAX))
  const reasons = packed(HOSTILE, WITHHELD_REASON_MAX)
  const reported = shared.slice(0, Math.max(words.length, reasons.length) + 1)
  await database.collectionReport.createMany({
    data: reported.map(({ id: collectionId }, index) => ({
      ...{ collectionId, reporterId: writer.id, reason: 'HOSTILE' as const },
      words: words[index % words.length] ?? '',
    })),
  })
  await expectSteady(page, '/moderation/collections')
  await expect(page.getByRole('button', { name: 'Keep it from others' })).toHaveCount(
    Math.min(reported.length, REPORTED_SHOWN),
  )
  await forEach(reported.slice(1), async ({ id }, index) => {
    const reason = reasons[index % reasons.length] ?? ''
    const form = { id, requestKey: randomUUID(), act: 'WITHHOLD', reason }
    const action = 'app/moderation/collections/actions.ts#decide'
    expect(await send(moderator, { action, path: '/moderation/collections', form })).toBeTruthy()
  })
  await expectSteady(page, '/moderation/collections')
  const told = await open(owner)
  const own = reported.map(({ id }) => `/bookmarks/collections/${id}`)
  expect(await faultsIn(told.page, own)).toEqual([])
  for (const path of [own[1] ?? '', '/notifications']) await expectSteady(told.page, path)
  expect([...seen, ...told.seen]).toEqual([])
})

test('as notes that go along with a collection', async ({ library, open }) => {
  const { reader, writer } = library
  const { page, seen } = await open(writer)
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
  const notes = accepted(typedText, packed(HOSTILE, NOTE_LENGTH_MAX))
  const memberId = reader.id
  const kept = notes.map((note) => ({ id: randomUUID(), memberId, essayId, note }))
  await database.bookmark.createMany({
    data: kept.map((one) => ({ ...one, clientKey: randomUUID() })),
  })
  const shared = { memberId, name: 'Quiet evenings', sharedAt: new Date(), clientKey: randomUUID() }
  const [everyones, linked] = [
    await database.collection.create({ data: { ...shared, share: 'PUBLIC' } }),
    await database.collection.create({
      data: { ...shared, clientKey: randomUUID(), share: 'LINK', tokenHash: SECRET },
    }),
  ]
  const entries = [everyones, linked].flatMap(({ id: collectionId }) =>
    kept.map(({ id: bookmarkId }) => ({ collectionId, bookmarkId, memberId, withNote: true })),
  )
  await database.collectionEntry.createMany({ data: entries })
  for (const path of [`/collections/${everyones.id}`, `/collections/${linked.id}/${TOKEN}`]) {
    await expectSteady(page, path)
    for (const note of notes.slice(0, 3))
      await expect(page.getByRole('main')).toContainText(note.trim().slice(0, 3))
  }
  const owner = await open(reader)
  await expectSteady(owner.page, `/bookmarks/collections/${everyones.id}`)
  expect([...seen, ...owner.seen]).toEqual([])
})
