import { randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { displayName, DISPLAY_NAME_LENGTH_MAX } from '@/domain/accounts/display-name'
import { BIO_LENGTH_MAX, editProfileInput } from '@/domain/accounts/profile'
import { NOTE_LENGTH_MAX } from '@/domain/bookmarks/note-length'
import { REASON_LENGTH_MAX } from '@/domain/discussion/thread-tools'
import { REPORT_LENGTH_MAX } from '@/domain/moderation/report'

import { database } from './arrange/database'
import { arrangePerson } from './authorisation/person'
import { arrangeSaid, ESSAY } from './hostile/arrange-said'
import { forEach, test } from './hostile/library'
import { faultsIn } from './hostile/look'
import { expectSteady } from './hostile/steady'
import { accepted, HOSTILE, packed, SHARP } from './hostile/strings'

test.describe.configure({ timeout: 240_000 })
test.use({ trace: 'off' })

test('as names, and as what people say of themselves', async ({ library, open }) => {
  const { reader, tell } = library
  const { page, seen } = await open(reader)
  const bios = packed(HOSTILE, BIO_LENGTH_MAX)
  const names = packed(accepted(displayName, HOSTILE).filter(Boolean), DISPLAY_NAME_LENGTH_MAX)
  const profiles = (bios.length > names.length ? bios : names).map((_one, index) => ({
    bio: bios[index % bios.length] ?? '',
    displayName: (names[index % names.length] ?? '').replaceAll('\n', ' '),
  }))
  const people = profiles.map((said) => {
    const id = randomUUID()
    const parsed = editProfileInput.parse({ ...said, pronouns: '' })
    const handle = `p${id.slice(0, 8)}`
    return { id, handle, handleSkeleton: handle, displayName: parsed.displayName, bio: parsed.bio }
  })
  await database.member.createMany({ data: people })
  const paths = people.map(({ handle }) => `/members/${handle}`)
  expect(await faultsIn(page, paths)).toEqual([])
  for (const path of paths.filter((_path, index) => index % 50 === 0))
    await expectSteady(page, path)
  await forEach(SHARP.slice(0, 30), async (typed) => {
    const form = { displayName: typed, bio: typed, pronouns: '', showsBio: 'on' }
    const action = 'app/account/profile/actions.ts#saveProfile'
    const told = await tell(reader, { action, path: '/account/profile', form })
    const parsed = editProfileInput.safeParse(form)
    const sentence = parsed.success ? 'Saved.' : (parsed.error.issues[0]?.message ?? '')
    expect(told, typed).toContain(sentence)
  })
  await expectSteady(page, '/account/profile')
  await expectSteady(page, `/members/${reader.handle}`)
  expect(seen).toEqual([])
})

test('as notes beside bookmarks', async ({ library, open }) => {
  const { reader, tell } = library
  const { page, seen } = await open(reader)
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
  const notes = packed(HOSTILE, NOTE_LENGTH_MAX)
  // Other stories of this library may have kept some.
  await database.bookmark.deleteMany({ where: { memberId: reader.id } })
  await forEach(notes, async (note) => {
    const clientKey = randomUUID()
    const kept = await database.bookmark.create({
      data: { memberId: reader.id, essayId, clientKey },
    })
    const form = { id: kept.id, note, colour: 'EMBER' }
    const action = 'app/bookmarks/actions.ts#writeNote'
    expect(await tell(reader, { action, path: '/bookmarks', form })).toContain('Saved.')
  })
  await expectSteady(page, '/bookmarks')
  expect(await page.getByRole('main').getByRole('article').count()).toBe(notes.length)
  await expectSteady(page, `/essays/${ESSAY}`)
  expect(seen).toEqual([])
})

test('as words of reports', async ({ library, open }) => {
  const { writer, moderator, tell } = library
  const { page, seen } = await open(moderator)
  const about = await arrangeSaid(writer.id)
  await forEach(packed(HOSTILE, REPORT_LENGTH_MAX), async (words) => {
    const { commentId, revisionId } = about
    const form = { commentId, revisionId, reason: 'HOSTILE', words }
    const path = `/c/${commentId}/report`
    const reporter = await arrangePerson('member')
    const sent = { action: 'app/c/[id]/report/actions.ts#report', path, form }
    expect(await tell(reporter, sent)).toContain('Thank you. A moderator will read it')
  })
  await expectSteady(page, '/moderation')
  expect(seen).toEqual([])
})

test('as reasons in the log of a conversation', async ({ library, open }) => {
  const { writer, moderator, send } = library
  const { page, seen } = await open(moderator)
  const { threadId } = await arrangeSaid(writer.id)
  const reasons = packed(HOSTILE, REASON_LENGTH_MAX)
  await forEach(reasons, async (reason, index) => {
    const form = { threadId, title: `Harmless ${index}`, reason }
    const path = `/threads/${threadId}/tools`
    const action = 'app/threads/[id]/tools/actions.ts#rename'
    expect(await send(moderator, { action, path, form })).toContain(`/threads/${threadId}`)
  })
  await expectSteady(page, `/threads/${threadId}/log`)
  await expectSteady(page, `/threads/${threadId}/tools`)
  expect(seen).toEqual([])
})

test('as replies of which mails speak', async ({ library, open }) => {
  const { writer, send } = library
  const told = await arrangePerson('member')
  await database.member.update({ where: { id: told.id ?? '' }, data: { mailFor: ['REPLY'] } })
  const { page, seen } = await open(told)
  const { threadId } = await arrangeSaid(told.id ?? '')
  await forEach(SHARP.slice(0, 12), async (words) => {
    const form = { clientKey: randomUUID(), threadId, words }
    const path = `/threads/${threadId}`
    await send(writer, { action: 'app/threads/[id]/actions.ts#post', path, form })
  })
  // They would wait until whoever is told has had time to read it here.
  await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(page.getByText(`To ${told.email ?? ''}`)).toHaveCount(12, { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expectSteady(page, '/dev/mail')
  expect(seen).toEqual([])
})
