import { beforeEach, expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import type { MemberActor } from '@/domain/actor'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'
import { aThread } from '@/server/testing/a-thread'

import { bookPage } from './book-page'
import { bookmarksOnEssay } from './queries'
import { settlePassage } from './settle-passage'

const WORDS = 'The chaser keeps the lamp lit for a while.'
const NEW = 'The chaser keeps one lamp burning for a while.'
const TEXT = `The runner leaves.\n${WORDS}\nBoth heal alone first.`
const REVISED = TEXT.replace(WORDS, NEW)
const WITHOUT = 'The runner leaves.\nSomebody waits by the door.\nBoth heal alone first.'

let member: MemberActor
let essay: TestRevision
let mark: PassageMark
beforeEach(async () => {
  ;[member, essay] = [await aMember(), await anEssay(TEXT)]
  mark = await aBookmark(member, essay, { words: WORDS })
})

async function publish(text: string) {
  const { essayId } = essay
  const { currentRevisionId } = await db.essay.findUniqueOrThrow({ where: { id: essayId } })
  await transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essayId, text, tx)
    await placePassages(tx, { essayId, from: currentRevisionId ?? '', to })
  })
}

const now = async () => (await bookmarksOnEssay(member, essay.slug))[0]
const inBook = async () =>
  (await bookPage(member, readBookFilter({}))).essays[0]?.bookmarks[0]?.passage
const say = (said: 'new' | 'old' | 'undo') => settlePassage(member, { id: mark.id, said })
const sayHere = (exact: string) => settlePassage(member, { id: mark.id, said: 'here', exact })

test('changed words are told with what stood and what stands', async () => {
  await publish(REVISED)
  expect((await now())?.change).toMatchObject({
    ...{ said: 'open', state: 'REWORDED', before: WORDS, today: NEW },
    revision: { number: 1 },
  })
  expect(await inBook()).toMatchObject({ exact: WORDS, change: { said: 'open' } })
})

test('new words that are kept are not told of again, but a further change is, from them', async () => {
  await publish(REVISED)
  expect(await say('new')).toMatchObject({ state: 'REWORDED', change: { said: 'new' } })
  expect(await inBook()).toMatchObject({ exact: NEW })
  await publish(`An opening.\n${REVISED}`)
  expect((await now())?.change).toBeUndefined()
  expect(await inBook()).toMatchObject({ exact: NEW })
  await publish(REVISED.replace('burning', 'alight'))
  expect((await now())?.change).toMatchObject({
    ...{ said: 'open', before: NEW, today: NEW.replace('burning', 'alight') },
  })
})

test('old words that are kept stay, whatever is published, until that is taken back', async () => {
  await publish(REVISED)
  await say('old')
  await publish(`An opening.\n${REVISED}`)
  await publish(TEXT)
  expect(await now()).toMatchObject({ state: 'GONE', start: null, change: { said: 'old' } })
  expect(await inBook()).toMatchObject({ exact: WORDS })
  expect(await say('undo')).toMatchObject({ state: 'UNCHANGED', start: mark.start })
  expect((await now())?.change).toBeUndefined()
})

test('words that are gone are shown where they stand now, and are followed from there', async () => {
  await publish(WITHOUT)
  expect((await now())?.change).toMatchObject({ said: 'open', state: 'GONE', today: null })
  const here = 'Somebody waits by the door.'
  expect(await sayHere(here)).toMatchObject({ state: 'REWORDED', start: WITHOUT.indexOf(here) })
  await publish(`An opening.\n${WITHOUT}`)
  expect(await now()).toMatchObject({ state: 'REWORDED', start: WITHOUT.indexOf(here) + 12 })
})

test('what was said is taken back: the library says again what it said before', async () => {
  await publish(REVISED)
  const before = await now()
  for (const act of [() => say('new'), () => say('old'), () => sayHere('Both heal alone')]) {
    await act()
    expect(await now()).not.toEqual(before)
    await say('undo')
    expect(await now()).toEqual(before)
    await expect(say('undo')).rejects.toMatchObject({ code: 'conflict' })
    expect(await now()).toEqual(before)
  }
})

test('words that do not stand in one clear place are refused, and nothing changes', async () => {
  await publish(`${WITHOUT}\nThe runner leaves.`)
  const before = await now()
  for (const words of ['The runner leaves.', 'The sea.', ' ']) {
    await expect(sayHere(words)).rejects.toMatchObject({ code: 'invalid' })
  }
  await expect(say('new')).rejects.toMatchObject({ code: 'invalid' })
  expect(await now()).toEqual(before)
})

test('there is nothing to settle on the revision on which words were chosen', async () => {
  await expect(say('old')).rejects.toMatchObject({ code: 'conflict' })
})

test('nobody settles the bookmark of another, nor words of which another speaks', async () => {
  await publish(REVISED)
  const stranger = await aMember()
  const foreign = settlePassage(stranger, { id: mark.id, said: 'old' })
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  const { id } = await aThread({ author: stranger, slug: essay.slug })
  await db.thread.update({ where: { id }, data: { passageId: mark.passageId } })
  await expect(say('old')).rejects.toMatchObject({ code: 'conflict' })
})

test('saying it many times at once says it once', async () => {
  await publish(REVISED)
  await Promise.allSettled([say('new'), say('new'), say('undo'), say('undo'), say('new')])
  expect(await db.placement.count({ where: { passageId: mark.passageId } })).toBe(1)
})

test('words that nobody has seen are not accepted: what was looked at must still be today’s', async () => {
  await publish(REVISED)
  const seen = (await now())?.change?.on
  if (seen === undefined) throw new Error('Nothing changed')
  await publish(REVISED.replace('burning', 'alight'))
  for (const said of ['new', 'old'] as const) {
    const settling = settlePassage(member, { id: mark.id, said, seen })
    await expect(settling).rejects.toMatchObject({ code: 'conflict' })
  }
  const fresh = (await now())?.change?.on ?? ''
  expect(await settlePassage(member, { id: mark.id, said: 'new', seen: fresh })).toMatchObject({
    change: { said: 'new' },
  })
})

test('offsets of a page that was open before the last revision say no place', async () => {
  await publish('A mirror.\nThe door stands open.')
  const { currentRevisionId } = await db.essay.findUniqueOrThrow({ where: { id: essay.essayId } })
  await publish('A mirror.\nThe door. A mirror.')
  const chosen = {
    ...{ revisionId: currentRevisionId ?? '', start: 0, end: 9 },
    ...{ exact: 'A mirror.', prefix: '', suffix: '' },
  }
  const settling = settlePassage(member, { id: mark.id, said: 'here', chosen })
  await expect(settling).rejects.toMatchObject({ code: 'invalid' })
})

test.each([
  ['straight quotation marks', "it's done", 'it’s done'],
  ['an empty line between two paragraphs', 'He went.\n\n  It  was', 'He went.\nIt was'],
  ['capitals', 'HE WENT', 'He went'],
])('words typed with %s are found', async (_how, typed, found) => {
  const text = 'He went.\nIt was said: it’s done.'
  await publish(text)
  const start = text.indexOf(found)
  expect(await sayHere(typed)).toMatchObject({ start, end: start + found.length })
})

test('what was said before the last publication is taken back too; else that is refused', async () => {
  await publish(WITHOUT)
  await sayHere('Somebody waits by the door.')
  await publish(`An opening.\n${WITHOUT}`)
  expect(await say('undo')).toMatchObject({ state: 'GONE', change: { said: 'open' } })
  await expect(say('undo')).rejects.toMatchObject({ code: 'conflict' })
})

test('a passage that was moved to the wrong place can be shown the right one', async () => {
  const wrong = `${TEXT}\n${WORDS}`
  await publish(`An opening.\n${TEXT}`)
  expect(await now()).toMatchObject({ state: 'MOVED', mayBeShown: true })
  await sayHere('Both heal alone first.')
  await publish(`An opening.\n${wrong}`)
  expect(await now()).toMatchObject({ mayBeShown: true, mayBeUndone: true })
})
