import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { db } from '@/server/db'
import { announceChange } from '@/server/discussion/announce-change'
import { announceLibrary } from '@/server/library/announce-library'
import { aThread } from '@/server/testing/a-thread'
import { aFront, ADDRESSES, type ArrangedFront } from './a-front'
import { aWire } from './a-wire'
import { followLibrary } from './follow-library'
import { STATE_HEADER } from './state-header'

const PAGE = '/essays/on-parting'
type House = { front: ArrangedFront; wire: Awaited<ReturnType<typeof aWire>>; close: () => void }
let houses: House[] = []
let conversation = ''
let threadId = ''

const database = () => process.env['DATABASE_URL'] ?? ''

/** A Next that reads the database whenever it is asked: the tagline as a page, a thread's title as its conversation. */
const next: RequestListener = (request, response) => {
  const isPage = request.url === PAGE
  const asked = withConnection(database(), (client) =>
    isPage
      ? client.query<{ words: string }>('select tagline as words from library')
      : client.query<{ words: string }>('select title as words from thread where id = $1', [
          threadId,
        ]),
  )
  void asked.then(({ rows }) => {
    const generation = String(request.headers[STATE_HEADER]).split(' ')[0] ?? ''
    response.setHeader('content-type', isPage ? 'text/html' : 'application/json')
    if (isPage) response.setHeader(STATE_HEADER, generation)
    response.end(rows[0]?.words)
  })
}

async function aHouse(): Promise<House> {
  const wire = await aWire(database())
  const front = await aFront(next, () => Promise.resolve(ADDRESSES))
  const stop = followLibrary(wire.url, front.kept)
  const close = () => {
    stop()
    front.close()
    wire.close()
  }
  return { front, wire, close }
}

const publish = (words: string) =>
  db.$transaction(async (tx) => {
    await tx.library.update({ where: { id: 1 }, data: { tagline: words } })
    await announceLibrary(tx, true)
  })

const retitle = (words: string) =>
  db.$transaction(async (tx) => {
    await tx.thread.update({ where: { id: threadId }, data: { title: words } })
    await announceChange(tx, threadId)
  })

const read = async ({ front }: House, path: string) => (await front.get(path)).body.toString()

/** What every house says of it in the end; fails after ten seconds. */
async function until(path: string, words: string) {
  const deadline = performance.now() + 10_000
  for (const house of houses) {
    while ((await read(house, path)) !== words && performance.now() < deadline) await sleep(5)
    expect(await read(house, path)).toBe(words)
  }
}

/** Until it stands ready in the front of every house, and no Next is asked. */
async function untilKept() {
  for (const path of [PAGE, conversation]) {
    for (const { front } of houses) {
      const deadline = performance.now() + 10_000
      while (!front.kept.get(path) && performance.now() < deadline) {
        await front.get(path)
        await sleep(5)
      }
      expect(front.kept.get(path)).toBeDefined()
    }
  }
}

beforeEach(async () => {
  threadId = (await aThread()).id
  conversation = `/api/threads/${threadId}`
  await publish('first words')
  await retitle('first title')
  houses = [await aHouse(), await aHouse()]
  await untilKept()
})
afterEach(() => {
  for (const { close } of houses) close()
})

test('what is changed is gone from every front over the same database', async () => {
  await publish('second words')
  await retitle('second title')
  await until(PAGE, 'second words')
  await until(conversation, 'second title')
  await untilKept()
  await until(PAGE, 'second words')
  await until(conversation, 'second title')
})

test('what was kept is believed for no more than a second after the database was heard', () => {
  houses.forEach(({ wire }) => {
    wire.freeze()
  })
  for (const { front } of houses) {
    const { freshUntil } = front.kept.state
    expect(freshUntil - performance.now()).toBeLessThanOrEqual(1_000)
  }
})

test.each(['freeze', 'cut'] as const)(
  'old words end though their end was not heard: %s, then publish',
  async (disturb) => {
    for (const { wire } of houses) wire[disturb]()
    await publish('second words')
    await until(PAGE, 'second words')
    await untilKept()
    await until(PAGE, 'second words')
  },
)

test.each(['freeze', 'cut'] as const)(
  'a conversation ends though its change was not heard: %s, then comment',
  async (disturb) => {
    for (const { wire } of houses) wire[disturb]()
    await retitle('second title')
    await until(conversation, 'second title')
    await untilKept()
    await until(conversation, 'second title')
  },
)

test('after a restart nothing of before is served', async () => {
  houses.forEach(({ close }) => {
    close()
  })
  await publish('second words')
  await retitle('second title')
  houses = [await aHouse(), await aHouse()]
  for (const house of houses) {
    expect(await read(house, PAGE)).toBe('second words')
    expect(await read(house, conversation)).toBe('second title')
  }
})
