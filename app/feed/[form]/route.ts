import { config } from '@/server/config'
import { libraryFeed } from '@/server/library/feeds'
import { feedAnswer } from '@/server/feed'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

/** The newest essays: /feed.atom and /feed.json. */
export async function GET(request: Request, { params }: RouteContext<'/feed/[form]'>) {
  const { form } = await params
  const { origin } = config()
  return feedAnswer(request, { content: await libraryFeed(origin), form, origin })
}
