import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aFront, type ArrangedFront } from './a-front'
import { aNext, page } from './a-next'
import { STATE_HEADER } from './state-header'

const PAGE = '/essays/on-parting'
const JSON_PATH = '/api/essays/on-parting/threads'
let front: ArrangedFront
let next: ReturnType<typeof aNext>
const words = `<p>${'words '.repeat(500)}</p>`

beforeEach(async () => {
  next = aNext(words)
  front = await aFront(next.listener)
  front.kept.published(1, Infinity)
})
afterEach(() => {
  front.close()
})

test('a page is asked of Next once, and then given to everyone', async () => {
  const first = await front.get(PAGE)
  const second = await front.get(PAGE, { cookie: 'interleaf-session=secret' })
  expect([first.body.toString(), second.body.toString()]).toEqual([words, words])
  expect(next.asked.length).toBe(1)
})

test('who asks at the same time waits for the same rendering', async () => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => front.get(PAGE)))
  expect(new Set(replies.map(({ body }) => body.toString()))).toEqual(new Set([words]))
  expect(next.asked.length).toBe(1)
})

test('the head is our own: no cache of Next is spoken of, and everyone asks again', async () => {
  const { headers } = await front.get(PAGE)
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'rsc, next-router-prefetch, Accept-Encoding',
    'content-type': 'text/html; charset=utf-8',
    etag: expect.stringMatching(/^W\/"[\w-]{27}"$/) as string,
  })
  expect(Object.keys(headers).filter((name) => /nextjs|interleaf/.test(name))).toEqual([])
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('%s has the same words in fewer bytes', async (coding, open) => {
  const { headers, body } = await front.get(PAGE, { 'accept-encoding': coding })
  expect(headers['content-encoding']).toBe(coding)
  expect(headers['content-length']).toBe(String(body.length))
  expect(open(body).toString()).toBe(words)
  expect(body.length).toBeLessThan(words.length / 5)
})

test('two Accept-Encoding headers are one', async () => {
  const { headers } = await front.get(PAGE, { 'accept-encoding': ['gzip', 'br;q=0'] })
  expect(headers['content-encoding']).toBe('gzip')
})

test('HEAD tells what GET would, without the words, and before any GET', async () => {
  const head = await front.get(PAGE, { 'accept-encoding': 'br' }, 'HEAD')
  const get = await front.get(PAGE, { 'accept-encoding': 'br' })
  expect(head.body.length).toBe(0)
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  expect(get.body.length).toBe(Number(head.headers['content-length']))
  expect(next.asked.map(({ method }) => method)).toEqual(['GET'])
})

test('whoever has the words already is told so, in every way to say it', async () => {
  const { etag = '' } = (await front.get(PAGE)).headers
  const tags = [etag, etag.slice(2), `"other", ${etag}`, '*']
  for (const tag of tags) {
    const reply = await front.get(PAGE, { 'if-none-match': tag, 'accept-encoding': 'br' })
    expect([reply.status, reply.body.length]).toEqual([304, 0])
    expect(reply.headers).toMatchObject({
      etag,
      vary: 'rsc, next-router-prefetch, Accept-Encoding',
    })
    expect(reply.headers).not.toHaveProperty('content-encoding')
  }
  expect((await front.get(PAGE, { 'if-none-match': 'W/"other"' })).status).toBe(200)
})

test('a part is answered with the whole, and the next reader gets the whole too', async () => {
  for (const headers of [{ range: 'bytes=0-9' }, { range: 'bytes=5-', 'if-range': 'x' }, {}]) {
    const { status, body } = await front.get(PAGE, headers)
    expect([status, body.toString()]).toEqual([200, words])
  }
})

test('a new publication is asked for anew, and has another ETag', async () => {
  const before = await front.get(PAGE)
  next.answer = page('new words')
  front.kept.published(2, Infinity)
  const after = await front.get(PAGE)
  expect(after.body.toString()).toBe('new words')
  expect(after.headers.etag).not.toBe(before.headers.etag)
})

test('a rendering that began before a publication and ends after it reaches nobody', async () => {
  let finish = () => undefined as unknown
  next.answer = (request, response) => {
    const old = page('old words')
    next.answer = page('new words')
    finish = () => {
      old(request, response)
    }
  }
  const first = front.get(PAGE)
  while (next.asked.length === 0) await new Promise(setImmediate)
  front.kept.published(2, Infinity)
  const second = front.get(PAGE)
  expect((await second).body.toString()).toBe('new words')
  finish()
  expect((await first).body.toString()).toBe('new words')
  expect((await front.get(PAGE)).body.toString()).toBe('new words')
})

test('a page that Next had begun for somebody before the publication is not taken for a new one', async () => {
  next.answer = (request, response) => {
    next.answer = page('new words')
    page('old words', { [STATE_HEADER]: '0.0' })(request, response)
  }
  expect((await front.get(PAGE)).body.toString()).toBe('new words')
  expect((await front.get(PAGE)).body.toString()).toBe('new words')
  expect(next.asked.length).toBe(2)
})

test('a page that does not say from which generation it was made is not kept', async () => {
  next.answer = (_, response) => response.setHeader('content-type', 'text/html').end('words')
  await front.get(PAGE)
  await front.get(PAGE)
  expect(next.asked.length).toBe(2)
})

test.each([
  ['a cookie', { 'set-cookie': 'a=1' }],
  ['private words', { 'cache-control': 'private, max-age=9' }],
  ['words not to be stored', { 'cache-control': 'no-store' }],
  ['words that depend on a cookie', { vary: 'Cookie' }],
  ['words that depend on everything', { vary: '*' }],
])('%s are kept for nobody: each gets an answer of their own', async (_, head) => {
  next.answer = (request, response) => {
    page(String(request.headers.cookie), head)(request, response)
  }
  const [ann, ben] = [await front.get(PAGE, { cookie: 'ann' }), await front.get(PAGE)]
  expect([ann.body.toString(), ben.body.toString()]).toEqual(['ann', 'undefined'])
})

test.each([500, 503, 307, 206])('an answer with status %i is not kept', async (status) => {
  next.answer = (_, response) => response.writeHead(status, { location: '/' }).end('words')
  expect((await front.get(PAGE)).status).toBe(status)
  expect((await front.get(PAGE)).status).toBe(status)
  expect(next.asked.length).toBe(2)
})

test('while it is not known what is published, every request is handed on and nothing kept', async () => {
  await front.get(PAGE)
  front.kept.lost()
  next.answer = (request, response) => response.end(String(request.headers.cookie))
  expect((await front.get(PAGE, { cookie: 'ann' })).body.toString()).toBe('ann')
  expect((await front.get(PAGE)).body.toString()).toBe('undefined')
})

test('a conversation ends with the comment that changes it', async () => {
  next.answer = (_, response) =>
    response.setHeader('content-type', 'application/json').end('["one"]')
  await front.get(JSON_PATH)
  expect((await front.get(JSON_PATH)).body.toString()).toBe('["one"]')
  next.answer = (_, response) =>
    response.setHeader('content-type', 'application/json').end('["two"]')
  front.kept.discussed(JSON.stringify({ thread: 't', version: 2, essay: 'on-parting' }))
  expect((await front.get(JSON_PATH)).body.toString()).toBe('["two"]')
  expect(next.asked.length).toBe(2)
})

test('a picture is sent as it is', async () => {
  next.answer = page('x'.repeat(5_000), { 'content-type': 'image/png' })
  const reply = await front.get(PAGE, { 'accept-encoding': 'br' })
  expect(reply.headers).not.toHaveProperty('content-encoding')
  expect(reply.body.length).toBe(5_000)
})

test('what is long is sent plain at first, and pressed soon after', async () => {
  const long = words.repeat(100)
  next.answer = page(long)
  const open = ({ headers, body }: Awaited<ReturnType<typeof front.get>>) =>
    headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  let reply = await front.get(PAGE, { 'accept-encoding': 'br' })
  expect(open(reply).toString()).toBe(long)
  while (reply.headers['content-encoding'] !== 'br') {
    reply = await front.get(PAGE, { 'accept-encoding': 'br' })
  }
  expect(open(reply).toString()).toBe(long)
})
