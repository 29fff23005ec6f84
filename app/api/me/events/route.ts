import { Refusal } from '@/domain/refusal'
import { currentActor } from '@/server/auth/current-actor'
import { eventStream, wantsStream } from '@/server/event-stream'
import { unreadOf } from '@/server/notifications/unread-of'
import { routeQuery } from '@/server/route-action'

const once = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return unreadOf(actor)
})

/** How much a member has not read: as a stream for whoever wants one, else once. */
export async function GET(
  request: Request,
  context: RouteContext<'/api/me/events'>,
): Promise<Response> {
  const actor = wantsStream(request) ? await currentActor() : null
  if (actor?.kind !== 'member') return once(request, context)
  return eventStream(request, {
    now: () => unreadOf(actor),
    concerns: ({ channel, payload }) => channel === 'interleaf_told' && payload === actor.id,
  })
}
