import 'server-only'
import { createHmac } from 'node:crypto'
import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'

import { derivedSecret } from '@/server/auth/token'

import { ClosedAddress, mayAsk, openLookup } from './may-connect'

export type Hook = {
  id: string
  address: string
  salt: string
  /** Of the secret before, and until when it signs too. */
  formerSalt: string | null
  formerUntil: Date | null
}
export type Sent = { event: string; body: string; budgetMs: number }
/** What came of it: an answer, or why there is none, in a few words. */
export type Posted =
  { status: number; text: string; fault: null } | { fault: string; isLate: boolean }

/** Longer answers are cut off. */
const ANSWER_BYTES_MAX = 10_000
const PREFIX = 'ilsec_'

/** With which a webhook's requests are signed; derived, so that the database never holds it. */
export const secretOf = ({ id, salt }: Pick<Hook, 'id' | 'salt'>): string =>
  PREFIX + derivedSecret('webhook', `${id}:${salt}`).toString('base64url')

/** HMAC-SHA-256, hexadecimal, of the time in seconds, a point, and the body as it is sent. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')

/** What proves a request to be the library's: one signature, or, while an old secret still holds, a space and its own too. */
function signaturesOf(hook: Hook, body: string, at: Date): { seconds: number; signature: string } {
  const seconds = Math.floor(at.getTime() / 1000)
  const { id, salt, formerSalt, formerUntil } = hook
  const isOverlapping = formerSalt !== null && formerUntil !== null && formerUntil > at
  const signature = [salt, ...(isOverlapping ? [formerSalt] : [])]
    .map((one) => `v1=${signatureOf(secretOf({ id, salt: one }), seconds, body)}`)
    .join(' ')
  return { seconds, signature }
}

/**
 * Posts JSON to an owner's address, signed, and answers within the budget whatever happens there. Follows nothing: where it is led
 * elsewhere, that is its answer. Connects to no closed network.
 */
export async function postSigned(hook: Hook, { event, body, budgetMs }: Sent): Promise<Posted> {
  const url = new URL(hook.address)
  if (!mayAsk(url)) return { fault: 'is at an address that may not be asked', isLate: false }
  const { seconds, signature } = signaturesOf(hook, body, new Date())
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Interleaf',
    'interleaf-event': event,
    'interleaf-timestamp': String(seconds),
    'interleaf-signature': signature,
  }
  const signal = AbortSignal.timeout(budgetMs)
  try {
    const answer = await answerTo(url, { headers, body, signal })
    return { status: answer.statusCode ?? 0, text: await textOf(answer), fault: null }
  } catch (problem) {
    if (signal.aborted) return { fault: 'did not answer in time', isLate: true }
    return { fault: faultOf(problem), isLate: false }
  }
}

type Asked = { headers: Record<string, string | number>; body: string; signal: AbortSignal }

function answerTo(url: URL, { headers, body, signal }: Asked): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const options = { method: 'POST', headers, signal, agent: false, lookup: openLookup }
  return new Promise((resolve, reject) => {
    const asked = request(url, options, resolve)
    asked.on('error', reject)
    asked.end(body)
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part)
    bytes += part.length
    if (bytes > ANSWER_BYTES_MAX) break
  }
  return Buffer.concat(parts).subarray(0, ANSWER_BYTES_MAX).toString('utf8')
}

/** Codes of Node and OpenSSL, as an owner reads them; never what the other side says of itself. */
const FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'broke the connection off',
  ENOTFOUND: 'has a name that leads nowhere',
  EAI_AGAIN: 'has a name that could not be looked up',
  CERT_HAS_EXPIRED: 'has a certificate that has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another name',
}

function faultOf(problem: unknown): string {
  if (problem instanceof ClosedAddress) return problem.message
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  return FAULTS[code] ?? 'could not be reached'
}
