import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { followLibrary } from './follow-library'
import type { LibraryState } from './library-state'

let state: LibraryState = { version: -1, freshUntil: 0 }
let stop: () => void
let between: Server
let pairs: Socket[][] = []

const database = () => process.env['DATABASE_URL'] ?? ''
const isFresh = () => performance.now() < state.freshUntil

beforeEach(async () => {
  state = { version: -1, freshUntil: 0 }
  pairs = []
  const { hostname, port } = new URL(database())
  between = createServer((visitor) => {
    const onward = connect(Number(port), hostname)
    visitor.pipe(onward).pipe(visitor)
    for (const socket of [visitor, onward]) socket.on('error', () => socket.destroy())
    pairs.push([visitor, onward])
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  const url = new URL(database())
  url.port = String((between.address() as AddressInfo).port)
  stop = followLibrary(url.href, (told) => (state = told))
})

afterEach(() => {
  stop()
  between.close()
  pairs.flat().forEach((socket) => socket.destroy())
})

async function until(isSo: () => boolean) {
  const deadline = performance.now() + 5_000
  while (!isSo() && performance.now() < deadline) await sleep(5)
  expect(isSo()).toBe(true)
}

const publish = (version: number) =>
  withConnection(database(), async (client) => {
    await client.query(`update library set version = ${version}`)
    await client.query(`notify interleaf_library, '${version}'`)
  })

test('a publication is known at once, long before the next heartbeat', async () => {
  await publish(1)
  await until(isFresh)
  const began = performance.now()
  await publish(2)
  await until(() => state.version === 2)
  expect(performance.now() - began).toBeLessThan(240)
})

test('a frozen connection is not trusted after a second, and a new one tells what was missed', async () => {
  await publish(3)
  await until(() => isFresh() && state.version === 3)
  pairs.flat().forEach((socket) => socket.unpipe().pause())
  const began = performance.now()
  await publish(4)
  await until(() => !isFresh() || state.version === 4)
  expect(performance.now() - began).toBeLessThan(1_100)
  await until(() => isFresh() && state.version === 4)
})

test('a broken connection is made again', async () => {
  await until(isFresh)
  pairs.flat().forEach((socket) => socket.destroy())
  await publish(5)
  await until(() => isFresh() && state.version === 5)
})
