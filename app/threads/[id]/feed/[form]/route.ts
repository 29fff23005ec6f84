import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'
import { threadNow } from '@/server/discussion/thread-now'
import { threadFeed } from '@/server/discussion/feeds'
import { feedAnswer } from '@/server/feed'

/** The newest comments of a thread: feed.atom and feed.json beside it. */
export async function GET(request: Request, { params }: RouteContext<'/threads/[id]/feed/[form]'>) {
  const { id, form } = await params
  const { origin } = config()
  const now = uuid.safeParse(id).success ? await threadNow(id) : null
  if (now) return Response.redirect(`${origin}/threads/${now}/feed/${form}`, 307)
  return feedAnswer(request, { content: await threadFeed(id, origin), form, origin })
}
