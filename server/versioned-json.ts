import 'server-only'

/** Shared caches may keep it for one second at most: a removal shows everywhere within that second. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, must-revalidate'

/** Public JSON whose ETag is its version: 304 for whoever has it already, 404 for null. */
export function versionedJson(request: Request, body: { version: number } | null): Response {
  if (!body) {
    return Response.json(
      { code: 'not-found', error: 'There is nothing at this address.' },
      { status: 404, headers: { 'cache-control': 'no-store' } },
    )
  }
  const headers = { 'cache-control': CACHE_CONTROL, etag: `W/"${body.version}"` }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.includes(headers.etag)) return new Response(null, { status: 304, headers })
  return Response.json(body, { headers })
}
