import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Front } from './front'
import { nothingOwn } from './a-front'
import { KeptAnswers } from './kept-answers'
import { KnownAddresses } from './known-addresses'
import { ReadyAnswers } from './ready-answers'

const ORIGIN = 'http://library.example'
let endings: (() => void)[] = []
let socket: string | null = null
let url = ''
let asked: IncomingHttpHeaders = {}
let answer: RequestListener = () => undefined

const listenAt = async (listener: RequestListener, place: string | number) => {
  const server = createServer(listener)
  endings.push(() => {
    server.close().closeAllConnections()
  })
  await new Promise<void>((resolve) => server.listen(place, resolve))
  return server
}

beforeEach(async () => {
  answer = (_, response) => response.end('words')
  socket = path.join(mkdtempSync(path.join(tmpdir(), 'front-')), 'next')
  await listenAt((request, response) => {
    asked = request.headers
    answer(request, response)
  }, socket)
  const nextSocket = () => socket
  const kept = new KeptAnswers(1_000_000)
  const front = new Front({
    nextSocket,
    rules: { origin: ORIGIN, trustedHops: 0 },
    kept,
    ready: new ReadyAnswers(kept, { socket: nextSocket, origin: ORIGIN, own: nothingOwn }),
    known: new KnownAddresses(() => Promise.reject(new Error('the database is away'))),
    files: new Set(),
  })
  const server = await listenAt(front.listener, 0)
  endings.push(() => {
    front.close()
  })
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  for (const end of endings) end()
  endings = []
})

test('a request reaches Next with the address and host that we vouch for', async () => {
  const response = await fetch(url, { headers: { 'x-forwarded-for': '198.51.100.1' } })
  expect(await response.text()).toBe('words')
  expect(asked).toMatchObject({ host: 'library.example', 'x-forwarded-host': 'library.example' })
  expect(asked['x-forwarded-for']).toMatch(/^(127\.0\.0\.1|::1)$/)
})

test('what is sent from the page itself passes, whatever its length', async () => {
  answer = (incoming, response) => incoming.pipe(response)
  const body = 'word '.repeat(200_000)
  const response = await fetch(url, { method: 'POST', body, headers: { origin: ORIGIN } })
  expect(await response.text()).toBe(body)
})

test.each(['http://evil.example', 'null', 'https://library.example'])(
  'what a page of %s sends is refused before Next',
  async (origin) => {
    asked = {}
    const response = await fetch(url, { method: 'POST', body: 'x', headers: { origin } })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain(`This library is at ${ORIGIN}`)
    expect(asked).toEqual({})
  },
)

test('more than sixteen megabytes are refused', async () => {
  const response = await fetch(url, { method: 'POST', body: Buffer.alloc((16 << 20) + 1) })
  expect(response.status).toBe(413)
})

test('while Next is down a visitor reads one sentence, and a page asks again by itself', async () => {
  socket = null
  const response = await fetch(url, { headers: { accept: 'text/html' } })
  expect(response.status).toBe(502)
  expect(response.headers.get('retry-after')).toBe('3')
  expect(await response.text()).toMatch(/<p>The library is just starting again\..*<\/p>/)
})

test('a request that Next cuts off before its answer gets the sentence too', async () => {
  answer = (incoming) => incoming.destroy()
  expect((await fetch(url)).status).toBe(502)
})

test('an answer is passed on while it is still being written', async () => {
  answer = (_, response) => void response.write('first ')
  const body = (await fetch(url)).body?.getReader()
  const chunk = await body?.read()
  expect(new TextDecoder().decode(chunk?.value)).toBe('first ')
  await body?.cancel()
})

test('when the visitor leaves, Next is told', async () => {
  const left = new Promise((resolve) => {
    answer = (incoming) => incoming.on('close', resolve)
  })
  const visit = request(url).on('error', () => undefined)
  visit.end()
  setTimeout(() => visit.destroy(), 50)
  await left
})

test.each(['http://evil.example/', '*', '/essays/%ff', '/essays/%00', '/%E0%A4%A'])(
  'what is no address of ours is refused and goes no further: %s',
  async (target) => {
    asked = {}
    const { port } = new URL(url)
    const status = await new Promise((resolve) => {
      const sent = request({ port, path: target }, (reply) => {
        reply.resume()
        resolve(reply.statusCode)
      })
      sent.end()
    })
    expect(status).toBe(400)
    expect(asked).toEqual({})
  },
)
