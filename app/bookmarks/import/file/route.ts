import { bringBookmarksInput } from '@/domain/bookmarks/import'
import { Refusal } from '@/domain/refusal'
import { currentActor } from '@/server/auth/current-actor'
import { bringBookmarks } from '@/server/bookmarks/bring-bookmarks'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { plainForm } from '@/server/plain-form'

/** 4 MB of letters, two bytes each, and what a form puts around them. */
const FILE_BYTES_MAX = 9_000_000

const wishes = {
  bytesMax: FILE_BYTES_MAX,
  tooLarge: 'This file is larger than 4 MB. Bring it in several parts.',
  whoAsks: async () => mustBeAllowed(await currentActor(), 'bookmark.keep'),
}

/**
 * Where a file of bookmarks is sent: the one address that takes so much at once. Leads to what the file would do; a script is
 * told the address.
 */
export async function POST(request: Request): Promise<Response> {
  const isScript = request.headers.get('accept') === 'application/json'
  const outcome = await brought(request)
  if (outcome instanceof Refusal) return refused(outcome, isScript)
  const location = `/bookmarks/import?file=${outcome.id}`
  return isScript
    ? Response.json({ location }, { headers: PRIVATE })
    : new Response(null, { status: 303, headers: { ...PRIVATE, location } })
}

async function brought(request: Request) {
  try {
    const { actor, input } = await plainForm(request, bringBookmarksInput, wishes)
    return await bringBookmarks(actor, input)
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
}

const PRIVATE = { 'cache-control': 'private, no-store' }

function refused({ code, message, status, retryAfterSeconds }: Refusal, isScript: boolean) {
  const wait = retryAfterSeconds === null ? null : { 'retry-after': String(retryAfterSeconds) }
  const headers = { ...PRIVATE, ...wait }
  if (isScript) return Response.json({ code, error: message }, { status, headers })
  return new Response(`${message}\n\nGo back: what you chose still stands there.`, {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
}
