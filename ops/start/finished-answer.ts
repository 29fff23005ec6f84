import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCoding, type Coding } from './accepted-coding'
import type { CleanAnswer } from './ask-cleanly'
import { compress, compressAtOnce, type PressedCoding, type Pressure } from './compress'

/** `head` is a flat list of names and values, as Node sends it without looking at it twice. */
type Form = { head: string[]; body: Buffer }

/** An answer that is ready to be sent; a compressed form of it is made when it is first asked for. */
export type FinishedAnswer = {
  status: number
  isPage: boolean
  etag: string
  plain: Form
  pressed: Partial<Record<PressedCoding, Form>>
  /** The forms that are being made, so that a crowd waits for one work. */
  underWay: Map<PressedCoding, Promise<Form>>
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

/** Words up to this length are pressed on the spot. */
const PRESSED_AT_ONCE_BYTES_MAX = 32_000
/** Who asks first for words longer than this gets them plain, while they are pressed for the others. */
const PRESSED_FIRST_BYTES_MAX = 200_000

export function finishAnswer(answer: CleanAnswer): FinishedAnswer {
  const { status, headers, body } = answer
  const vary = varyOf(headers.vary)
  const common = [...commonHead(answer), 'Cache-Control', CACHE_CONTROL, 'Vary', vary]
  const etag = answer.etag ?? `W/"${digest(common, body)}"`
  if (status === 200) common.push('ETag', etag)
  return {
    status,
    isPage: (headers['content-type'] ?? '').startsWith('text/html'),
    etag,
    plain: form(common, body),
    pressed: {},
    underWay: new Map(),
    unchangedHead: withoutContent(common),
    bytes: 2 * body.length + HEAD_BYTES,
  }
}

/** Makes a compressed form, and keeps it. The ETag stays: it is that of the words. */
export async function press(
  answer: FinishedAnswer,
  coding: PressedCoding,
  how: Pressure,
): Promise<Form> {
  const { head, body } = answer.plain
  const pressed = await compress(body, coding, how)
  return (answer.pressed[coding] = form(withoutLength(head), pressed, coding))
}

const withoutLength = (head: string[]) => head.slice(0, -2)

/** The form for this coding, when it stands ready or is plain anyway; else the promise of it. */
function formFor(answer: FinishedAnswer, coding: Coding): Form | Promise<Form> {
  const { plain, pressed, underWay } = answer
  if (coding === 'identity') return plain
  const ready = pressed[coding]
  if (ready !== undefined) return ready
  if (!isCompressible(answer)) return plain
  if (plain.body.length <= PRESSED_AT_ONCE_BYTES_MAX) {
    const small = compressAtOnce(plain.body, coding)
    return (pressed[coding] = form(withoutLength(plain.head), small, coding))
  }
  const begun = underWay.get(coding) ?? press(answer, coding, 'quickly').catch(() => plain)
  underWay.set(coding, begun)
  return plain.body.length > PRESSED_FIRST_BYTES_MAX ? plain : begun
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
  const send = ({ head, body }: Form) => {
    response.writeHead(answer.status, head)
    if (method === 'HEAD') response.end()
    else response.end(body)
  }
  const form = formFor(answer, acceptedCoding(headers['accept-encoding']))
  if (form instanceof Promise) void form.then(send)
  else send(form)
}

function form(common: string[], body: Buffer, coding?: Coding): Form {
  const encoding = coding === undefined ? [] : ['Content-Encoding', coding]
  return { head: [...encoding, ...common, 'Content-Length', String(body.length)], body }
}

export function isCompressible({ plain: { head, body } }: FinishedAnswer): boolean {
  const type = head[head.findIndex((name) => name.toLowerCase() === 'content-type') + 1] ?? ''
  return COMPRESSIBLE.test(type) && body.length >= COMPRESSED_FROM_BYTES
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
