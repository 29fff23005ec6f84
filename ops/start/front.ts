import {
  Agent,
  request as requestNext,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { pipeline } from 'node:stream'
import { forwardedHeaders, type ForwardingRules } from './forwarded-headers'
import { isMissingPage, NOWHERE } from './missing-page'
import { replyHeaders } from './reply-headers'
import { sendSentence, type Sentence } from './sentence-page'

const ANSWER_TIMEOUT_MS = 60_000
const REQUEST_BYTES_MAX = 16 << 20
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** What stands before Next, which listens on the unix socket that `nextSocket` names (null while it is down). */
export function front(
  nextSocket: () => string | null,
  rules: ForwardingRules,
): { listener: RequestListener; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  const listener: RequestListener = (request, response) => {
    const socketPath = nextSocket()
    const refusal = refusalOf(request, rules.origin)
    if (refusal !== null || socketPath === null) {
      sendSentence(request, response, refusal ?? DOWN)
      return
    }
    const ask = (path: string, headers: IncomingHttpHeaders) => {
      const { method } = request
      const onward = requestNext({
        socketPath,
        path,
        method,
        headers,
        agent,
        timeout: ANSWER_TIMEOUT_MS,
      })
      onward.on('timeout', () => onward.destroy())
      onward.on('error', () => {
        if (response.headersSent) response.destroy()
        else sendSentence(request, response, DOWN)
      })
      response.on('close', () => onward.destroy())
      return onward
    }
    const address = request.socket.remoteAddress
    const onward = ask(request.url ?? '/', forwardedHeaders(request.headers, address, rules))
    onward.on('response', (answer) => {
      if (!isMissingPage(request, answer)) {
        relay(answer, response)
        return
      }
      answer.resume()
      const clean = ask(NOWHERE, forwardedHeaders({ accept: 'text/html' }, address, rules))
      clean.on('response', (page) => {
        relay(page, response)
      })
      clean.end()
    })
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > REQUEST_BYTES_MAX) request.destroy()
    })
    pipeline(request, onward, () => undefined)
  }
  return {
    listener,
    close: () => {
      agent.destroy()
    },
  }
}

/** Why a request goes no further; null for all that may. */
function refusalOf({ method, url, headers }: IncomingMessage, origin: string): Sentence | null {
  if (!isAddress(url ?? '')) return ODD_ADDRESS
  if (isForeign(method, headers.origin, origin)) return foreign(origin)
  return Number(headers['content-length'] ?? 0) > REQUEST_BYTES_MAX ? TOO_LARGE : null
}

function relay(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, replyHeaders(answer.rawHeaders))
  pipeline(answer, response, () => undefined)
}

/** A form or script of another site: a browser names where it comes from, and cannot be made to lie about it. */
const isForeign = (method = 'GET', from: string | undefined, origin: string) =>
  !SAFE_METHODS.includes(method) && from !== undefined && from !== origin

const foreign = (origin: string): Sentence => ({
  status: 403,
  title: 'Not from this address',
  text:
    `This library is at ${origin} and accepts what is sent from there only. Open it there and send again. ` +
    'If it should be at another address, its owner sets INTERLEAF_ORIGIN.',
})

/** A path of ours that can be read: no other site's address, no broken escapes, no NUL (PostgreSQL refuses it). */
function isAddress(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    return !decodeURIComponent(url.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}

const ODD_ADDRESS: Sentence = {
  status: 400,
  title: 'Not an address of this library',
  text: 'There is a character in it that no address here has. Begin again from the first page.',
}

const TOO_LARGE: Sentence = {
  status: 413,
  title: 'Too large',
  text: 'This is more than the library accepts at once. Send less.',
}

const DOWN: Sentence = {
  status: 502,
  title: 'One moment',
  text: 'The library is just starting again. Try again in a few seconds; nothing you wrote was taken from your page.',
  retrySeconds: 3,
}
