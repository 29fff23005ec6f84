import { VISITOR } from '@/domain/actor'
import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'
import { threadNow } from '@/server/discussion/thread-now'
import { threadById } from '@/server/discussion/queries'
import { versionedJson } from '@/server/versioned-json'

/** A page of one conversation as everyone may read it: from the direct reply `after` on, or from its beginning. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/threads/[id]'>,
): Promise<Response> {
  const id = uuid.safeParse((await params).id).data
  const after = uuid.safeParse(new URL(request.url).searchParams.get('after')).data ?? null
  const now = id === undefined ? null : await threadNow(id)
  if (now) return Response.redirect(`${config().origin}/api/threads/${now}`, 307)
  return versionedJson(request, id === undefined ? null : await threadById(id, VISITOR, after))
}
