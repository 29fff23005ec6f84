import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { aWire } from './a-wire'
import { followLibrary } from './follow-library'

let state = { version: -1, freshUntil: 0 }
let heard: string[] = []
let losses = 0
let stop: () => void
let wire: Awaited<ReturnType<typeof aWire>>

const database = () => process.env['DATABASE_URL'] ?? ''
const isFresh = () => performance.now() < state.freshUntil

beforeEach(async () => {
  state = { version: -1, freshUntil: 0 }
  heard = []
  losses = 0
  wire = await aWire(database())
  stop = followLibrary(wire.url, {
    published: (version, freshUntil) => (state = { version, freshUntil }),
    discussed: (news) => heard.push(news),
    lost: () => {
      losses++
      state = { version: -1, freshUntil: 0 }
    },
  })
})

afterEach(() => {
  stop()
  wire.close()
})

async function until(isSo: () => boolean) {
  const deadline = performance.now() + 10_000
  while (!isSo() && performance.now() < deadline) await sleep(5)
  expect(isSo()).toBe(true)
}

const publish = (version: number) =>
  withConnection(database(), async (client) => {
    await client.query(`update library set version = ${version}`)
    await client.query(`notify interleaf_library, '${version}'`)
  })

test('a publication is heard when it is announced, though nobody asked', async () => {
  await publish(1)
  await until(isFresh)
  await withConnection(database(), (client) => client.query(`notify interleaf_library, '77'`))
  await until(() => state.version === 77)
})

test('a publication that was never announced is heard by asking', async () => {
  await until(isFresh)
  await withConnection(database(), (client) => client.query('update library set version = 2'))
  await until(() => state.version === 2)
})

test('a comment is heard with the words it was announced with', async () => {
  await until(isFresh)
  await withConnection(database(), (client) => client.query(`notify interleaf_discussion, 'x'`))
  await until(() => heard.length > 0)
  expect(heard).toEqual(['x'])
})

test('nothing is believed for more than a second after it was asked', async () => {
  await until(isFresh)
  expect(state.freshUntil - performance.now()).toBeLessThanOrEqual(1_000)
})

test('a frozen connection is given up, and a new one tells what was missed', async () => {
  await publish(3)
  await until(() => isFresh() && state.version === 3)
  wire.freeze()
  await publish(4)
  await until(() => !isFresh() || state.version === 4)
  await until(() => isFresh() && state.version === 4)
  expect(losses).toBeGreaterThan(0)
})

test('a broken connection is known to be lost, and made again', async () => {
  await until(isFresh)
  wire.cut()
  await until(() => losses > 0)
  await publish(5)
  await until(() => isFresh() && state.version === 5)
})
