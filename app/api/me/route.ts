import { renewSession } from '@/app/browser-session'
import { Refusal } from '@/domain/refusal'
import { me } from '@/server/accounts/queries'
import { draftOwner } from '@/server/discussion/draft-owner'
import { routeQueryOfSelf } from '@/server/route-action'

export const GET = routeQueryOfSelf(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  await renewSession()
  return { ...(await me(actor)), owner: draftOwner(actor) }
})
