import { config } from '@/server/config'
import { authorFeed } from '@/server/library/feeds'
import { feedAnswer } from '@/server/feed'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

/** The newest essays of an author: feed.atom and feed.json beside their page. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/authors/[slug]/feed/[form]'>,
) {
  const { slug, form } = await params
  const { origin } = config()
  return feedAnswer(request, { content: await authorFeed(slug, origin), form, origin })
}
