import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCoding, type Coding } from './accepted-coding'
import type { CleanAnswer } from './ask-cleanly'
import { compress, type Pressure } from './compress'

/** `head` is a flat list of names and values, as Node sends it without looking at it twice. */
type Form = { head: string[]; body: Buffer }

/** An answer whose every byte is ready to be sent. */
export type FinishedAnswer = {
  status: number
  isPage: boolean
  etag: string
  forms: Record<Coding, Form>
  unchangedHead: string[]
  bytes: number
}

/** Every reader asks each time, so that what was taken down is gone; the ETag makes that cheap. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate'
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(.+\+)?(json|xml|javascript|manifest))/
const COMPRESSED_FROM_BYTES = 500
const HEAD_BYTES = 4_000

/** What Next says of this one connection, to its own cache, or what is said better here. */
const DROPPED =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|date|age|etag|last-modified|accept-ranges|cache-control|vary|x-nextjs-.*|x-interleaf-.*)$/i

/** Long words are pressed while their first readers get them plain already. */
const PRESSED_FIRST_BYTES_MAX = 200_000

export async function finishAnswer(answer: CleanAnswer): Promise<FinishedAnswer> {
  const { status, headers, body } = answer
  const vary = varyOf(headers.vary)
  const common = [...commonHead(answer), 'Cache-Control', CACHE_CONTROL, 'Vary', vary]
  const etag = `W/"${digest(common, body)}"`
  if (status === 200) common.push('ETag', etag)
  const plain = form(common, body)
  const finished = {
    status,
    isPage: (headers['content-type'] ?? '').startsWith('text/html'),
    etag,
    forms: { identity: plain, gzip: plain, br: plain },
    unchangedHead: withoutContent(common),
    bytes: 2 * body.length + HEAD_BYTES,
  }
  const pressed = press(finished, 'quickly')
  if (body.length <= PRESSED_FIRST_BYTES_MAX) await pressed
  return finished
}

/** Makes the compressed forms. The ETag stays: it is that of the words. */
export async function press({ forms }: FinishedAnswer, how: Pressure): Promise<void> {
  const { head, body } = forms.identity
  if (!isCompressible(head, body)) return
  const [gzip, br] = await compress(body, how)
  const common = head.slice(0, -2)
  forms.gzip = form(common, gzip, 'gzip')
  forms.br = form(common, br, 'br')
}

/** A part that is asked for by Range is answered with the whole, as everyone may. */
export function sendFinished(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  answer: FinishedAnswer,
): void {
  const known = headers['if-none-match']
  if (known !== undefined && answer.status === 200 && isNamed(answer.etag, known)) {
    response.writeHead(304, answer.unchangedHead)
    response.end()
    return
  }
  const { head, body } = answer.forms[acceptedCoding(headers['accept-encoding'])]
  response.writeHead(answer.status, head)
  if (method === 'HEAD') response.end()
  else response.end(body)
}

function form(common: string[], body: Buffer, coding?: Coding): Form {
  const encoding = coding === undefined ? [] : ['Content-Encoding', coding]
  return { head: [...encoding, ...common, 'Content-Length', String(body.length)], body }
}

function isCompressible(head: readonly string[], { length }: Buffer) {
  const type = head[head.findIndex((name) => name.toLowerCase() === 'content-type') + 1] ?? ''
  return COMPRESSIBLE.test(type) && length >= COMPRESSED_FROM_BYTES
}

function commonHead({ rawHeaders }: CleanAnswer) {
  const head: string[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]]
    if (!DROPPED.test(name)) head.push(name, value)
  }
  return head
}

const withoutContent = (head: readonly string[]) =>
  head.filter((_, at) => !/^content-(?!security)/i.test(head[at - (at % 2)] ?? ''))

function varyOf(vary: string | undefined) {
  const names = (vary ?? '').split(',').map((name) => name.trim())
  const others = names.filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding')
  return [...others, 'Accept-Encoding'].join(', ')
}

function digest(head: readonly string[], body: Buffer) {
  return createHash('sha256').update(head.join('\n')).update(body).digest('base64url').slice(0, 27)
}

/** Weak comparison (RFC 9110, 13.1.2): proxies that compress turn a strong tag into a weak one. */
function isNamed(etag: string, known: string) {
  if (known === etag || known === '*') return true
  const bare = etag.slice(2)
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === bare)
}
