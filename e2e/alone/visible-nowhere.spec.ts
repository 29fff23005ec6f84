import { setTimeout as sleep } from 'node:timers/promises'

import { expect, test } from '@playwright/test'

import { database } from '../arrange/database'
import type { Person } from '../authorisation/person'
import { ownArchive } from '../leak/archive'
import { shareImages } from '../leak/pictures'
import { asPerson, letMailsGo, probe, remove, restore } from '../leak/nowhere'
import { read, textIn, toldIn } from '../leak/read'
import { act, arrangeSpoken, aSecret, say, type Spoken } from '../leak/spoken'
import { openTwoDoors, type TwoDoors } from '../leak/two-doors'

const OPENING_MS = 300_000
/** For as long as may be shown what was shown before. */
const FRESHNESS_MS = 1_000

test.describe.configure({ mode: 'serial', timeout: 900_000 })

let doors: TwoDoors
let spoken: Spoken
/** What waits for a moderator: a change of words that are read, and somebody's first words. */
const [changed, begun] = [aSecret('the changed words'), aSecret('the first words of somebody')]
const decisions: string[] = []
/** What links look like where they are shared, before anybody said any of it. */
let pictures: Record<string, string>

test.beforeAll(async () => {
  test.setTimeout(OPENING_MS)
  doors = await openTwoDoors()
  pictures = await shareImages(doors.worlds[0])
  spoken = await arrangeSpoken(doors.worlds[0])
  await letMailsGo('1 day')
})
test.afterAll(() => doors.close())

const reader = (): Person => {
  const { member } = doors.worlds[0].scene.people
  if (member === null) throw new Error('The scene has no member.')
  return asPerson(member)
}

/** Who also goes wherever a page leads, and reads each as Next’s scripts do. */
const FOLLOWING = ['a visitor']

/** Whoever might come upon the words: nobody, another member, one with a bookmark there who follows it, one who quoted them. */
const onlookers = (): Record<string, Person> => ({
  ...{ 'a visitor': doors.worlds[0].people.visitor, 'a member': doors.worlds[0].people.member },
  ...{ 'a reader who follows it': reader(), 'who quotes it': spoken.quoter },
})

test('before anything is decided the probe finds the words wherever they are read', async () => {
  const [, there] = doors.worlds
  const { visitor } = there.people
  const { told, faults } = await probe(there, visitor, { spoken, secrets: spoken.secrets })
  expect([...told].sort()).toEqual(spoken.secrets.map(({ of }) => of).sort())
  const { reply, opening, handle } = spoken
  const surfaces = [
    `/c/${reply.id}`,
    `/c/${reply.quotedBy}`,
    `/c/${reply.quotedElsewhere}`,
    `/c/${reply.id}/history`,
    `/threads/${reply.threadId}`,
    `/threads/${reply.threadId}/feed.atom`,
    `/api/threads/${reply.threadId}`,
    `/threads/${opening.threadId}`,
    '/api/essays/the-runner-and-the-chaser/threads',
    '/essays/the-runner-and-the-chaser/discussion',
    `/members/${handle}/comments`,
    ...spoken.secrets.slice(0, 1).map(({ key }) => `/search?q=${key}`),
  ]
  expect(surfaces.filter((path) => !faults.some((told) => told.startsWith(`${path} as`)))).toEqual(
    [],
  )
})

test('no picture of a link shows anything of what was said, nor is named by it', async () => {
  expect(Object.keys(pictures).length).toBeGreaterThan(5)
  // The other instance has drawn none of them before.
  const [, there] = doors.worlds
  expect(await shareImages(there)).toEqual(pictures)
  const { visitor } = there.people
  const at = async (path: string) => (await read(there.url, visitor, { path })).text
  for (const picture of Object.keys(pictures)) {
    const page = await at(picture.replace(/\/share\.png$/, '') || '/')
    const named = [...page.matchAll(/<meta (?:property|name)="(?:og|twitter):[^>]*>/g)].join('')
    expect(named, picture).toContain(picture)
    expect(toldIn(named, visitor, spoken), picture).toEqual([])
  }
  for (const path of [`/threads/${spoken.opening.threadId}`, `/c/${spoken.reply.id}`])
    expect(await at(path)).not.toContain('property="og:image')
})

test('a second after a removal nobody finds the words, nor those that wait, on either instance', async () => {
  const [here] = doors.worlds
  const { reply, opening, author, newcomer } = spoken
  await say(here, newcomer, { threadId: reply.threadId, words: begun.text })
  await changeWords()
  for (const { id } of [reply, opening]) decisions.push(await remove(here, id))
  await sleep(FRESHNESS_MS)
  const secrets = [...spoken.secrets, changed, begun]
  for (const [door, world] of doors.worlds.entries()) {
    for (const [who, person] of Object.entries(onlookers())) {
      const follows = FOLLOWING.includes(who)
      const { faults, count } = await probe(world, person, { spoken, secrets, follows })
      expect.soft(faults, `${who}, instance ${door + 1}`).toEqual([])
      expect(count).toBeGreaterThan(150)
    }
    expect(await shareImages(world), `instance ${door + 1}`).toEqual(pictures)
    const own = await read(world.url, author, { path: `/c/${reply.id}` })
    expect(own.text).toContain(secrets[0]?.words)
    const { moderator } = world.people
    const sought = { spoken, secrets: [changed, begun], follows: false }
    const { told } = await probe(world, moderator, sought)
    expect([...told]).toContain(begun.of)
  }
})

/** Somebody changes words that everyone reads into such as are held. */
async function changeWords(): Promise<void> {
  const [here] = doors.worlds
  const { author, opening } = spoken
  const first = await database.comment.findFirstOrThrow({
    where: { authorId: author.id ?? '', id: { not: opening.id } },
    orderBy: { createdAt: 'asc' },
  })
  const { version } = await arrangeHeldWord(changed.key)
  expect(version).toBeGreaterThan(1)
  const form = {
    ...{ commentId: first.id, revisionId: first.currentRevisionId ?? '' },
    words: changed.text,
  }
  const path = `/c/${first.id}/edit`
  await act(here, author, { action: 'app/c/[id]/edit/actions.ts#edit', path, form })
  const { waitingRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: first.id },
  })
  expect(waitingRevisionId).not.toBeNull()
}

/** Settings by which one word is held. */
async function arrangeHeldWord(word: string) {
  const latest = await database.checkSettings.aggregate({ _max: { version: true } })
  const version = (latest._max.version ?? 1) + 1
  const settings = { heldWords: [word], firstHeld: 1 }
  const data = { version, settings, trial: {}, inForceAt: new Date() }
  return database.checkSettings.create({ data })
}

test('what others take out, and mails that had not been sent, hold none of it', async () => {
  const [here] = doors.worlds
  const secrets = [...spoken.secrets, changed, begun]
  for (const [who, person] of Object.entries(onlookers())) {
    if (person.id === null) continue
    const packed = textIn(await ownArchive(here, person))
    expect.soft(toldIn(packed, person, { secrets }), who).toEqual([])
  }
  const own = textIn(await ownArchive(here, spoken.author))
  expect(own).toContain(secrets[0]?.words)
  const waiting = await database.outboxMail.count({ where: { sentAt: null } })
  expect(waiting).toBeGreaterThan(1)
  await letMailsGo('0 seconds')
  await expect
    .poll(() => database.outboxMail.count({ where: { sentAt: null } }), { timeout: 60_000 })
    .toBe(0)
  const { email } = spoken.author
  const told = async (isTheirs: boolean) => {
    const mails = await doors.mails()
    const those = mails.filter((mail) => mail.includes(email ?? 'nobody') === isTheirs)
    expect(those.length).toBeGreaterThan(0)
    return those.flatMap((mail) => toldIn(mail, here.people.visitor, { secrets }))
  }
  expect(await told(false)).toEqual([])
  // Who opened a conversation is told by its title, which they alone still read, what became of it: nothing else of their words.
  expect([...new Set(await told(true))]).toEqual(['the title'])
})

test('a second after it is restored everything is back on both, the quotation too', async () => {
  const [here] = doors.worlds
  for (const id of decisions) await restore(here, id)
  await sleep(FRESHNESS_MS)
  const { reply, opening, secrets } = spoken
  const [words, note, first, title] = secrets.map((secret) => secret.words)
  const { visitor } = here.people
  for (const { url } of doors.worlds) {
    const at = async (path: string) => (await read(url, visitor, { path })).text
    expect(await at(`/c/${reply.id}`)).toContain(words)
    expect(await at(`/c/${reply.id}`)).toContain(note)
    expect(await at(`/c/${reply.quotedBy}`)).toContain(words)
    expect(await at(`/c/${reply.quotedElsewhere}`)).toContain(words)
    expect(await at(`/api/threads/${opening.threadId}`)).toContain(first)
    expect(await at(`/threads/${opening.threadId}`)).toContain(title)
    expect(await at(`/search?q=${secrets[0]?.key ?? ''}`)).toContain(words)
  }
})
