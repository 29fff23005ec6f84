import 'server-only'
import { createHash } from 'node:crypto'

/** Shared caches may keep it for one second at most: a removal shows everywhere within that second. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, must-revalidate'

/**
 * Public JSON: 304 for whoever has it already, 404 for null. The ETag is of the words themselves, not of their version
 * alone: a restored library counts its versions anew, and the body tells things that have versions of their own.
 */
export function versionedJson(request: Request, body: { version: number } | null): Response {
  if (!body) {
    return Response.json(
      { code: 'not-found', error: 'There is nothing at this address.' },
      { status: 404, headers: { 'cache-control': 'no-store' } },
    )
  }
  const words = JSON.stringify(body)
  const digest = createHash('sha256').update(words).digest('base64url').slice(0, 22)
  const etag = `W/"${body.version}-${digest}"`
  const headers = { 'cache-control': CACHE_CONTROL, etag, 'content-type': 'application/json' }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(words, { headers })
}
