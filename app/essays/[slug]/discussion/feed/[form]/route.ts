import { config } from '@/server/config'
import { discussionFeed } from '@/server/discussion/feeds'
import { feedAnswer } from '@/server/feed'

/** The newest comments about an essay: feed.atom and feed.json beside its discussion. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/essays/[slug]/discussion/feed/[form]'>,
) {
  const { slug, form } = await params
  const { origin } = config()
  return feedAnswer(request, { content: await discussionFeed(slug, origin), form, origin })
}
