import { may } from '@/domain/permissions'
import { currentActor } from '@/server/auth/current-actor'
import { eventStream, wantsStream } from '@/server/event-stream'
import { deskNews } from '@/server/moderation/desk-news'
import { deskNewsStill } from '@/server/moderation/desk-news-still'
import { routeQuery } from '@/server/route-action'

const once = routeQuery(async (actor, { at = '' }) => deskNews(actor, moment(at)))

/** Milliseconds of an address as a moment; what is none is now. */
const moment = (at: string): Date => new Date(/^\d{1,14}$/.test(at) ? Number(at) : Date.now())

/** What happened at the desk since a moment, and who is at which case: as a stream for whoever wants one, else once. */
export async function GET(
  request: Request,
  context: RouteContext<'/api/moderation/since/[at]/events'>,
): Promise<Response> {
  const first = wantsStream(request) ? await currentActor() : null
  if (first?.kind !== 'member' || !may(first, 'moderation.see')) return once(request, context)
  const since = moment((await context.params).at)
  return eventStream(request, {
    now: () => deskNewsStill(first, since),
    concerns: ({ channel }) => channel === 'interleaf_desk',
  })
}
