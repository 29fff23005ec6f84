import { afterEach, beforeEach, expect, test } from 'vitest'
import { aFront, ORIGIN, type ArrangedFront } from './a-front'
import { STATE_HEADER } from './state-header'

const PAGE = '/essays/on-parting'
let front: ArrangedFront
let asked: string[] = []

/** A Next that repeats everything it hears: whatever of one request reaches it would show in the answer. */
beforeEach(async () => {
  asked = []
  front = await aFront((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, {
      'content-type': 'text/html',
      'x-heard': encodeURIComponent(request.url ?? ''),
      [STATE_HEADER]: String(request.headers[STATE_HEADER]).split(' ')[0] ?? '',
    })
    response.end(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}`)
  })
  front.kept.published(1, Infinity)
})
afterEach(() => {
  front.close()
})

const HOSTILE: Record<string, Record<string, string>> = {
  'another host': { host: 'evil.example' },
  'a forwarded host': { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'evil' },
  'a forwarded address': { 'x-forwarded-for': 'evil', forwarded: 'host=evil.example' },
  'a cookie': { cookie: 'interleaf-session=evil; __prerender_bypass=evil' },
  'an odd Accept': { accept: 'text/evil', 'accept-language': 'evil' },
  'a prefetch': { purpose: 'evil', 'sec-purpose': 'prefetch;evil' },
  'words for the router of Next': {
    'next-router-prefetch': 'evil',
    'next-router-state-tree': 'evil',
    'next-router-segment-prefetch': '/evil',
    'next-url': '/evil',
  },
  'words for the machinery of Next': {
    'x-nextjs-data': 'evil',
    'x-middleware-subrequest': 'evil',
    'x-middleware-rewrite': 'evil',
    'x-invoke-path': '/evil',
    'x-matched-path': '/evil',
    'x-now-route-matches': 'evil',
    'x-prerender-revalidate': 'evil',
    'x-original-url': '/evil',
    'x-rewrite-url': '/evil',
    'x-http-method-override': 'evil',
  },
  'a generation of their own': { [STATE_HEADER]: 'evil 99999999999' },
  'a user agent': { 'user-agent': 'evil', referer: 'http://evil.example' },
  'an authorization': { authorization: 'evil', 'x-evil': 'evil' },
}

test.each(Object.entries(HOSTILE))('%s is heard by nobody', async (_, headers) => {
  for (const method of ['HEAD', 'GET']) {
    const own = await front.get(PAGE, headers, method)
    expect(`${JSON.stringify(own.headers)}${own.body.toString()}`).not.toContain('evil')
  }
  const other = await front.get(PAGE)
  expect(other.status).toBe(200)
  expect(`${JSON.stringify(other.headers)}${other.body.toString()}`).not.toContain('evil')
  expect(other.body.toString()).toContain(new URL(ORIGIN).host)
  expect(asked.filter((path) => path === PAGE).length).toBe(1)
})

test.each([
  { rsc: '1', cookie: 'evil' },
  { rsc: '', host: 'evil.example' },
  { 'next-action': 'evil' },
])('what the scripts of Next ask for is not what a reader gets afterwards: %o', async (headers) => {
  await front.get(PAGE, headers)
  const other = await front.get(PAGE)
  expect(other.body.toString()).not.toMatch(/evil|rsc/)
  expect((await front.get(PAGE, headers)).body.toString()).toMatch(/rsc|next-action/)
  expect(asked[0]).toBe(PAGE)
})

test('a query put to a page reaches neither Next nor the next reader', async () => {
  await front.get(`${PAGE}?evil=1&_rsc=abc`, { rsc: '1' })
  await front.get(`${PAGE}?evil=2`, {}, 'HEAD')
  const [own, other] = [await front.get(`${PAGE}?evil=3`), await front.get(PAGE)]
  expect([own.body.toString(), other.body.toString()].join()).not.toContain('evil')
  expect(asked).toEqual([PAGE, `${PAGE}?_rsc=abc`])
})

test('neither does it while nothing can be kept', async () => {
  front.kept.lost()
  const own = await front.get(`${PAGE}?evil=1`)
  expect(own.body.toString()).not.toContain('evil')
})

test.each([
  `${PAGE}?evil`,
  `${PAGE}/`,
  `/${PAGE}`,
  `${PAGE}%2F`,
  '/essays/on%2Dparting',
  '/essays/on-parting%3Fevil',
  '/essays/ON-PARTING',
  '/essays/./on-parting',
  '/essays/x/../on-parting',
  `${PAGE}#evil`,
  `${PAGE};evil`,
  `/evil\\..${PAGE}`,
])('another spelling of an address stands for itself alone: %s', async (spelling) => {
  await front.raw(`GET ${spelling} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`)
  const { headers, body } = await front.get(PAGE)
  expect(headers['x-heard']).toBe(encodeURIComponent(PAGE))
  expect(body.toString()).toContain(`GET ${PAGE}\n`)
})

test.each([
  ['two lengths', `POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx`],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'chunks by another name',
    'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n',
  ],
  ['a folded header', `GET ${PAGE} HTTP/1.1\r\nhost: a\r\nx: a\r\n b\r\n\r\n`],
  ['a space before the colon', `GET ${PAGE} HTTP/1.1\r\nhost: a\r\ncontent-length : 5\r\n\r\n`],
  ['a bare line feed', `GET ${PAGE} HTTP/1.1\nhost: a\r\nx: y\n\r\n`],
  ['a NUL', `GET ${PAGE} HTTP/1.1\r\nhost: a\r\nx: a\0b\r\n\r\n`],
])('what can be read in two ways is refused: %s', async (_, bytes) => {
  const smuggled = `GET /smuggled HTTP/1.1\r\nhost: a\r\n\r\n`
  const said = await front.raw(bytes + smuggled)
  expect(said).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked).not.toContain('/smuggled')
  expect((await front.get(PAGE)).body.toString()).toContain(`GET ${PAGE}\n`)
})

test.each([
  ['an address of another site', `GET http://evil.example${PAGE} HTTP/1.1\r\nhost: a\r\n\r\n`],
  ['no host', `GET ${PAGE} HTTP/1.1\r\n\r\n`],
  ['a path that is none', 'GET essays HTTP/1.1\r\nhost: a\r\n\r\n'],
  ['a tunnel', 'CONNECT evil.example:80 HTTP/1.1\r\nhost: a\r\n\r\n'],
])('what is no request for this library goes no further: %s', async (_, bytes) => {
  expect(await front.raw(bytes)).not.toMatch(/^HTTP\/1\.1 2/)
  expect(asked).toEqual([])
})

test('a body sent with GET is neither an answer nor the next request', async () => {
  const body = `GET /smuggled HTTP/1.1\r\nhost: a\r\n\r\n`
  const head = `GET ${PAGE} HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\n\r\n`
  const said = await front.raw(head + body + head + body)
  expect(said.match(/HTTP\/1\.1 200/g)?.length).toBe(2)
  expect(asked).not.toContain('/smuggled')
})

test('requests sent one after the other without waiting are answered in their order', async () => {
  const ask = (method: string, path: string) => `${method} ${path} HTTP/1.1\r\nhost: a\r\n\r\n`
  const said = await front.raw(
    ask('GET', PAGE) + ask('HEAD', PAGE) + ask('GET', '/essays/on-staying') + ask('GET', PAGE),
  )
  const heard = [...said.matchAll(/x-heard: (\S+)/gi)].map(([, path = '']) => path)
  expect(heard.map(decodeURIComponent)).toEqual([PAGE, PAGE, '/essays/on-staying', PAGE])
})

test('words that an address may not hold lead to no other site', async () => {
  for (const path of ['//evil.example/%2D%0d%0aset-cookie:a', '/\\evil.example/%2D']) {
    const said = await front.raw(`GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`)
    expect(said).not.toMatch(/^(location|set-cookie):/im)
  }
})
