import 'server-only'
import { hash } from 'node:crypto'

/** Shared caches may keep it for one second at most: a removal shows everywhere within that second. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, must-revalidate'

const NOTHING = { code: 'not-found', error: 'There is nothing at this address.' }

/** An answer whose words everyone gets alike. */
export type JsonAnswer = {
  status: number
  headers: Record<string, string>
  words: Buffer<ArrayBuffer>
}

/**
 * Public JSON; 404 for null. The ETag is of the words themselves, not of their version alone: a restored library counts its
 * versions anew, and the body tells things that have versions of their own.
 */
export function versionedAnswer(body: { version: number } | null): JsonAnswer {
  const type = { 'content-type': 'application/json' }
  if (!body) {
    const headers = { ...type, 'cache-control': 'no-store' }
    return { status: 404, headers, words: Buffer.from(JSON.stringify(NOTHING)) }
  }
  const words = Buffer.from(JSON.stringify(body))
  const digest = hash('sha256', words, 'base64url').slice(0, 22)
  const etag = `W/"${body.version}-${digest}"`
  return { status: 200, headers: { ...type, 'cache-control': CACHE_CONTROL, etag }, words }
}

/** The same as it is sent: 304 for whoever has it already. */
export const versionedJson = (request: Request, body: { version: number } | null): Response =>
  sendJson(request, versionedAnswer(body))

export function sendJson(request: Request, { status, headers, words }: JsonAnswer): Response {
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  const { etag } = headers
  if (etag !== undefined && known.includes(etag))
    return new Response(null, { status: 304, headers })
  return new Response(words, { status, headers })
}
