import { request, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { database, required } from './arrange/database'
import { expect, story } from './story'

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks as a program does: every header as it is given, nothing added, nothing opened. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Reply>((resolve, reject) => {
    const { hostname, port } = new URL(required('BASE_URL'))
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const { statusCode: status = 0, headers: told } = answer
        resolve({ status, headers: told, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

const read = ({ headers, body }: Reply) => {
  const coding = headers['content-encoding']
  const plain =
    coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
  return plain.toString()
}

/** What is read often is pressed smaller after a while. */
const lasting = ({ headers }: Reply) => ({ ...headers, date: '', 'content-length': '' })

/** Next sends its scripts to an address that says what they ask for, so that no cache takes it for the page. */
const ownAddress = (page: string) => new RegExp(`^${page}\\?_rsc=[\\w-]+$`)

/** What the one asks for; the other reads the same page as always afterwards. */
const ODD: Readonly<Record<string, [headers: Record<string, string>, method?: string]>> = {
  'only the head': [{}, 'HEAD'],
  'what the scripts of a page ask for': [{ rsc: '1', 'next-router-prefetch': '1' }],
  'a part of it': [{ range: 'bytes=10-20' }],
  'nothing if nothing changed': [{ 'if-none-match': '*' }],
  'no compression at all': [{ 'accept-encoding': 'br;q=0, gzip;q=0' }],
  'one compression only': [{ 'accept-encoding': 'gzip, br;q=0' }],
  'it under another host': [{ host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
  'it as a member': [{ cookie: 'interleaf-session=evil; interleaf-member=1' }],
  'it through a proxy that lies': [{ 'x-forwarded-proto': 'evil', forwarded: 'host=evil.example' }],
  'it with words for the machinery of Next': [
    { 'x-middleware-subrequest': 'evil', 'x-nextjs-data': '1', 'next-url': '/evil' },
  ],
}

const PAGES = ['/essays/the-garden-gate', '/concepts/cord', '/guidelines', '/robots.txt']
const BROTLI = { 'accept-encoding': 'br' }

/** The page as one reads it, what the odd one gets, and as others read it then; once more when another story published. */
async function askedBy(page: string, headers: Record<string, string>, method?: string) {
  const version = async () =>
    (await database.library.findUniqueOrThrow({ where: { id: 1 } })).version
  for (;;) {
    const before = await version()
    const usual = await ask(page, BROTLI)
    const odd = await ask(page, headers, method)
    const [other, plain] = [await ask(page, BROTLI), await ask(page)]
    if ((await version()) === before) return { usual, odd, other, plain }
  }
}

for (const [wish, [headers, method]] of Object.entries(ODD)) {
  story(`one reader asks for ${wish}, another reads the page as it is`, async () => {
    for (const page of PAGES) {
      const { usual, odd, other, plain } = await askedBy(page, headers, method)
      expect(usual.status).toBe(200)
      expect(`${JSON.stringify(odd.headers)}${read(odd)}`).not.toContain('evil')
      expect([200, 304, 307]).toContain(odd.status)
      if (odd.status === 307) expect(odd.headers.location).toMatch(ownAddress(page))
      expect(lasting(other)).toEqual(lasting(usual))
      expect(read(other)).toBe(read(usual))
      expect(read(plain)).toBe(read(usual))
    }
  })
}

story('what scripts ask for is told to them alone', async () => {
  const page = PAGES[0] ?? ''
  const asked = { rsc: '1', 'next-router-prefetch': '1' }
  const { headers } = await ask(page, asked)
  expect(headers.location).toMatch(ownAddress(page))
  const told = await ask(headers.location ?? '', asked)
  expect(told.headers['content-type']).toContain('text/x-component')
  expect((await ask(page)).headers['content-type']).toContain('text/html')
})

story('whoever refuses a compression does not get it', async () => {
  const page = PAGES[0] ?? ''
  const coding = async (accepted: string) =>
    (await ask(page, { 'accept-encoding': accepted })).headers['content-encoding']
  expect(await coding('br;q=0, gzip;q=0')).toBeUndefined()
  expect(await coding('br;q=0, gzip')).toBe('gzip')
  expect(await coding('*;q=0')).toBeUndefined()
})
