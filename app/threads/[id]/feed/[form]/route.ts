import { config } from '@/server/config'
import { threadFeed } from '@/server/discussion/feeds'
import { feedAnswer } from '@/server/feed'

/** The newest comments of a thread: feed.atom and feed.json beside it. */
export async function GET(request: Request, { params }: RouteContext<'/threads/[id]/feed/[form]'>) {
  const { id, form } = await params
  const { origin } = config()
  return feedAnswer(request, { content: await threadFeed(id, origin), form, origin })
}
