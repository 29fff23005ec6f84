import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ADDRESSES, aFront, type ArrangedFront } from './a-front'
import { aNext } from './a-next'
import { KnownAddresses } from './known-addresses'
import { pressLater } from './press-later'
import { keepWarm } from './warm-up'

const PAGE = '/essays/on-parting'
const words = `<p>${Array.from({ length: 900 }, (_, at) => `word${at % 97} `).join('')}</p>`
let front: ArrangedFront
let next: ReturnType<typeof aNext>
let stop: () => void = () => undefined

beforeEach(async () => {
  next = aNext(words)
  front = await aFront(next.listener)
})
afterEach(() => {
  stop()
  front.close()
})

async function until(isSo: () => boolean | Promise<boolean>) {
  const deadline = performance.now() + 10_000
  while (!(await isSo()) && performance.now() < deadline) await sleep(10)
  expect(await isSo()).toBe(true)
}
const isReady = (path: string) => front.kept.get(path) !== undefined

test('after a publication the pages stand ready though nobody asked', async () => {
  const known = new KnownAddresses(() => Promise.resolve(ADDRESSES))
  stop = keepWarm({ kept: front.kept, ready: front.ready, known })
  front.kept.published(1, Infinity)
  await until(() => isReady('/') && isReady(PAGE) && isReady('/essays/on-staying'))
  front.kept.published(2, Infinity)
  expect(isReady(PAGE)).toBe(false)
  await until(() => isReady('/') && isReady(PAGE) && isReady('/essays/on-staying'))
  expect(next.asked.filter(({ url }) => url === PAGE).length).toBe(2)
})

test('a picture is made again only when somebody asks for it', async () => {
  const known = new KnownAddresses(() => Promise.resolve(ADDRESSES))
  front.kept.published(1, Infinity)
  await front.get(`${PAGE}/share.png`)
  await front.get(PAGE)
  stop = keepWarm({ kept: front.kept, ready: front.ready, known })
  front.kept.published(2, Infinity)
  await until(() => isReady(PAGE) && isReady('/essays/on-staying'))
  expect(isReady(`${PAGE}/share.png`)).toBe(false)
  expect((await front.get(`${PAGE}/share.png`)).status).toBe(200)
})

test('what is read often becomes smaller, and keeps its ETag', async () => {
  front.kept.published(1, Infinity)
  stop = pressLater(front.kept)
  const ask = () => front.get(PAGE, { 'accept-encoding': 'br' })
  const first = await ask()
  await until(async () => (await ask()).body.length < first.body.length)
  expect((await ask()).headers.etag).toBe(first.headers.etag)
})
