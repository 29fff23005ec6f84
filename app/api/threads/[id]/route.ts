import { VISITOR } from '@/domain/actor'
import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'
import { threadNow } from '@/server/discussion/thread-now'
import { threadById } from '@/server/discussion/queries'
import { versionedJson } from '@/server/versioned-json'

/** One conversation as everyone may read it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/threads/[id]'>,
): Promise<Response> {
  const id = uuid.safeParse((await params).id)
  const now = id.success ? await threadNow(id.data) : null
  if (now) return Response.redirect(`${config().origin}/api/threads/${now}`, 307)
  return versionedJson(request, id.success ? await threadById(id.data, VISITOR) : null)
}
