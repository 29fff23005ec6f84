import { Refusal } from '@/domain/refusal'
import { me } from '@/server/accounts/queries'
import { routeQuery } from '@/server/route-action'

export const GET = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return me(actor)
})
