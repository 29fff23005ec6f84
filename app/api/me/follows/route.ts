import { followInput } from '@/domain/notifications/follow'
import { Refusal } from '@/domain/refusal'
import { follow } from '@/server/notifications/follow'
import { followedSlugs } from '@/server/notifications/follows-of'
import { unfollow } from '@/server/notifications/unfollow'
import { routeAction, routeQuery } from '@/server/route-action'

export const GET = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return followedSlugs(actor)
})

export const PUT = routeAction(followInput, follow)

export const DELETE = routeAction(followInput, unfollow)
