import { config } from '@/server/config'
import { seriesFeed } from '@/server/library/feeds'
import { feedAnswer } from '@/server/feed'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

/** The newest essays of a series: feed.atom and feed.json beside its page. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/series/[slug]/feed/[form]'>,
) {
  const { slug, form } = await params
  const { origin } = config()
  return feedAnswer(request, { content: await seriesFeed(slug, origin), form, origin })
}
