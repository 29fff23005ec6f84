import { randomUUID } from 'node:crypto'

import { expect, type Page } from '@playwright/test'

import { CONTENT_NOTE_LENGTH_MAX, contentNote, words } from '@/domain/discussion/comment'
import { threadTitle, TITLE_LENGTH_MAX } from '@/domain/discussion/thread'
import { SOUGHT_LENGTH_MAX } from '@/domain/search/sought-words'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeComments, arrangeThreads } from './hostile/arrange-comments'
import { forEach, test } from './hostile/library'
import { faultsIn, kindsOf } from './hostile/look'
import { expectSteady, framesOf, STEADY } from './hostile/steady'
import { accepted, HOSTILE, packed, SHARP, VISIBLE } from './hostile/strings'

const ESSAY = 'the-runner-and-the-chaser'
const HARMLESS = 'Harmless words.'

test.describe.configure({ timeout: 240_000 })
test.use({ trace: 'off' })

const harmless = (authorId: string, title = 'Harmless') =>
  arrangeConversation({ essay: ESSAY, title, words: HARMLESS, authorId })

test('as comments', async ({ library, open }) => {
  const { writer, reader } = library
  const { page, seen } = await open(reader)
  const quiet = await harmless(reader.id)
  const { threadId, commentId: parentId } = await harmless(reader.id)
  const place = { parentId, authorId: writer.id }
  await arrangeComments([{ ...place, ...quiet, parentId: quiet.commentId, words: HARMLESS }])
  await page.goto(`/threads/${quiet.threadId}`)
  const frames = await framesOf(page)
  const replies = 'main article[data-depth="1"]'
  const kinds = await kindsOf(page, replies)
  const all = accepted(words, HOSTILE).map((said) => ({ ...place, threadId, words: said }))
  const ids = await arrangeComments(all)
  expect(ids.length).toBe(VISIBLE.length)
  let [address, shown]: [string | null, number] = [`/threads/${threadId}`, 0]
  while (address !== null) {
    await page.goto(address)
    expect(await framesOf(page)).toEqual(frames)
    expect(await faultsIn(page)).toEqual([])
    expect(await kindsOf(page, replies)).toEqual(kinds)
    shown += await page.locator(replies).count()
    const next = page.getByRole('link', { name: 'Next replies' })
    address = (await next.count()) > 0 ? await next.getAttribute('href') : null
  }
  expect(shown).toBe(ids.length)
  const some = ids.filter((_id, index) => index % 60 === 0).map((id) => `/c/${id}`)
  expect(await faultsIn(page, some)).toEqual([])
  for (const path of [some[3] ?? '', `${some.at(-1) ?? ''}/report`, `/members/${writer.handle}`])
    await expectSteady(page, path)
  expect(seen).toEqual([])
})

test('as comments that are posted by their form', async ({ library, open }) => {
  const { writer, reader, send, tell } = library
  const { page, seen } = await open(reader)
  const { threadId } = await harmless(reader.id)
  const path = `/threads/${threadId}`
  const unseen = HOSTILE.filter((text) => !VISIBLE.includes(text)).slice(0, 9)
  await forEach([...SHARP, ...unseen], async (said) => {
    const form = { clientKey: randomUUID(), threadId, words: said, contentNote: 'On foxes' }
    const sent = { action: 'app/threads/[id]/actions.ts#post', path, form }
    if (VISIBLE.includes(said)) {
      expect(await send(writer, sent), said).toContain(path)
      return
    }
    const told = await tell(writer, sent)
    expect(told).toContain('Write a few words first.')
    expect(told, 'what else was typed is kept').toContain('"contentNote":"On foxes"')
  })
  await expectSteady(page, path)
  await expectSteady(page, '/notifications')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  expect(seen).toEqual([])
})

test('as titles', async ({ library, open }) => {
  const { writer, reader, send, tell } = library
  const { page, seen } = await open(reader)
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
  await database.follow.create({ data: { memberId: reader.id, essayId } })
  const titles = accepted(threadTitle, packed(HOSTILE, TITLE_LENGTH_MAX))
  const said = { essay: ESSAY, words: HARMLESS, authorId: writer.id }
  const ids = await arrangeThreads(['Harmless', ...titles], said)
  const path = `/essays/${ESSAY}/discussion/new`
  await forEach(SHARP, async (title) => {
    const form = { clientKey: randomUUID(), slug: ESSAY, title, words: HARMLESS }
    const action = 'app/essays/[slug]/discussion/actions.ts#startThread'
    const sent = { action, path, form }
    const parsed = threadTitle.safeParse(title)
    if (parsed.success) {
      expect(await send(writer, sent), title).toContain('/threads/')
      return
    }
    const told = await tell(writer, sent)
    expect(told, title).toContain(parsed.error.issues[0]?.message)
    expect(told, 'the words are kept').toContain(`"words":"${HARMLESS}"`)
  })
  const items = page.getByRole('main').getByRole('listitem')
  const more = page.getByRole('link', { name: 'More conversations' })
  let listed = 0
  for (let at: string | null = `/essays/${ESSAY}/discussion`; at !== null;) {
    await expectSteady(page, at)
    listed += await items.count()
    at = (await more.count()) > 0 ? await more.getAttribute('href') : null
  }
  expect(listed).toBeGreaterThan(titles.length)
  for (const at of ['/notifications', `/threads/${ids[7]}`]) await expectSteady(page, at)
  for (const id of ids.slice(1, 90).filter((_id, index) => index % 11 === 0)) {
    const title = await database.thread.findUniqueOrThrow({ where: { id } })
    await page.goto(`/threads/${id}`)
    expect(await page.title()).toContain(title.title)
    const described = await page.locator('script[type="application/ld+json"]').first().textContent()
    expect(JSON.stringify(JSON.parse(described ?? ''))).toContain(JSON.stringify(title.title))
  }
  expect(await brokenFeeds(page, [`/essays/${ESSAY}/discussion/feed/atom`])).toEqual([])
  expect(seen).toEqual([])
})

/** The feeds that a reader of feeds could not open. */
const brokenFeeds = (page: Page, paths: string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const broken: string[] = []
    for (const path of all) {
      const answer = await fetch(path)
      const feed = new DOMParser().parseFromString(await answer.text(), 'application/xml')
      const isWhole = answer.ok && !feed.querySelector('parsererror') && feed.querySelector('entry')
      if (!isWhole) broken.push(path)
    }
    return broken
  }, paths)

test('as content notes', async ({ library, open }) => {
  const { writer, reader } = library
  const { page, seen } = await open(reader)
  const { threadId, commentId: parentId } = await harmless(reader.id)
  const notes = accepted(contentNote, packed(HOSTILE, CONTENT_NOTE_LENGTH_MAX)).filter(Boolean)
  const place = { threadId, parentId, authorId: writer.id, words: HARMLESS }
  const ids = await arrangeComments(notes.map((note) => ({ ...place, contentNote: note ?? '' })))
  const starts = ids.toSorted().filter((_id, index) => index % 50 === 49)
  const pages = [`/threads/${threadId}`, ...starts.map((id) => `/threads/${threadId}?after=${id}`)]
  expect(await faultsIn(page, pages)).toEqual([])
  for (const path of [pages[0] ?? '', pages.at(-2) ?? '']) {
    await expectSteady(page, path)
    expect(await kindsOf(page, 'main article[data-depth="1"]')).toHaveLength(1)
  }
  expect(seen).toEqual([])
})

test('as what is looked for', async ({ library, open }) => {
  const { page, seen } = await open(library.reader)
  await page.goto('/search')
  const field = page.getByRole('main').getByRole('searchbox', { name: 'Words to look for' })
  for (const typed of SHARP.slice(0, 5)) {
    await field.fill(typed)
    await field.press('Enter')
    await page.waitForURL(/[?]q=/)
    const shown = await field.inputValue()
    expect(shown.replaceAll(/\s/g, '')).toBe(typed.replaceAll(/\s/g, ''))
    expect(await framesOf(page), typed).toMatchObject([STEADY, STEADY])
  }
  const sought = packed(HOSTILE, SOUGHT_LENGTH_MAX).map((typed) => encodeURIComponent(typed))
  const asked = sought.map((typed) => `/search?q=${typed}`)
  expect(await faultsIn(page, asked)).toEqual([])
  for (const path of asked.filter((_path, index) => index % 60 === 0))
    await expectSteady(page, path)
  const lists = asked.filter((_path, index) => index % 9 === 0)
  const answers = await page.evaluate(
    async (paths) => Promise.all(paths.map(async (path) => (await fetch(`/api${path}`)).status)),
    lists,
  )
  expect(new Set(answers)).toEqual(new Set([200]))
  expect(seen).toEqual([])
})
