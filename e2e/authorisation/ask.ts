import { request } from 'node:http'

import type { Person } from './person'

export type Sent = {
  method?: string
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

export type Answer = {
  status: number
  /** Where it leads, without the library's own origin; null when it leads nowhere. */
  location: string | null
  /** The Content-Security-Policy; null without one. */
  policy: string | null
  text: string
}

const ANSWER_TIMEOUT_MS = 60_000

/** Sends exactly this to the library: what a browser adds or forbids of its own accord is up to the asker. */
export function ask(library: string, { cookie }: Person, sent: Sent): Promise<Answer> {
  const { method = 'GET', path, body = '' } = sent
  const { host, hostname, port } = new URL(library)
  const headers = {
    host,
    ...(cookie !== '' && { cookie }),
    ...(body !== '' && { 'content-length': String(Buffer.byteLength(body)) }),
    ...sent.headers,
  }
  return new Promise((resolve, reject) => {
    const question = request({ hostname, port, path, method, headers, timeout: ANSWER_TIMEOUT_MS })
    question.on('timeout', () => question.destroy(new Error(`${method} ${path}: no answer`)))
    question.on('error', reject)
    question.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { location, 'x-action-redirect': led } = response.headers
        const policy = response.headers['content-security-policy']
        const leadsTo = typeof led === 'string' ? led.replace(/;\w+$/, '') : location
        resolve({
          status: response.statusCode ?? 0,
          location: leadsTo?.replace(library, '') ?? null,
          policy: typeof policy === 'string' ? policy : null,
          text: Buffer.concat(parts).toString('utf8'),
        })
      })
    })
    question.end(body)
  })
}

/** Reads as Next's scripts do: Next leads whoever did not hash their own headers to the address that has the hash. */
export async function readAsNext(library: string, who: Person, sent: Sent): Promise<Answer> {
  const answer = await ask(library, who, sent)
  const { status, location } = answer
  const isHashed = status === 307 && /[?&]_rsc(=|&|$)/.test(location ?? '')
  return isHashed ? ask(library, who, { ...sent, path: location ?? '' }) : answer
}

/** What the scripts of a page say of themselves, beside what they ask for. */
const SCRIPT = {
  accept: '*/*',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
}

/** How an address can be read: as a browser does, by a script, and in the ways of Next's own scripts. */
export const readings = (path: string): Readonly<Record<string, Record<string, string>>> => ({
  plain: { accept: 'text/html' },
  'by a script': { ...SCRIPT, 'x-requested-with': 'XMLHttpRequest' },
  'as RSC': { ...SCRIPT, rsc: '1' },
  'as RSC of the page alone': {
    ...SCRIPT,
    rsc: '1',
    'next-url': path,
    'next-router-state-tree': encodeURIComponent(JSON.stringify(treeOf(path))),
  },
  'as RSC ahead': { ...SCRIPT, rsc: '1', 'next-router-prefetch': '1' },
  'as an RSC segment': {
    ...SCRIPT,
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
  },
})

/** Claims that everything of this page but its leaf has been drawn already. */
function treeOf(path: string): unknown {
  const parts = path.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? []
  const leaf: unknown = ['__PAGE__', {}, null, 'refetch']
  const inner = parts.reduceRight<unknown>((child, part) => [part, { children: child }], leaf)
  return ['', { children: inner }, null, null]
}
