import { uuid } from '@/domain/uuid'
import { threadNews } from '@/server/discussion/thread-news'
import { eventStream, wantsStream } from '@/server/event-stream'
import { versionedJson } from '@/server/versioned-json'

/** How far a conversation has come, as everyone may know: as a stream for whoever wants one, else once. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/threads/[id]/events'>,
): Promise<Response> {
  const id = uuid.safeParse((await params).id)
  const news = id.success ? await threadNews(id.data) : null
  if (news === null || !id.success || !wantsStream(request)) return versionedJson(request, news)
  return eventStream(request, {
    now: () => threadNews(id.data),
    concerns: ({ channel, payload }) =>
      channel === 'interleaf_discussion' && payload.includes(id.data),
  })
}
