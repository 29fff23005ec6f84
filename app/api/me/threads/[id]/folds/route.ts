import { foldInput } from '@/domain/discussion/thread-visit'
import { Refusal } from '@/domain/refusal'
import { foldBranch } from '@/server/discussion/fold-branch'
import { foldedBranches } from '@/server/discussion/folded-branches'
import { unfoldBranch } from '@/server/discussion/unfold-branch'
import { routeAction, routeQuery } from '@/server/route-action'

/** The comments of a conversation whose answers a member folded. */
export const GET = routeQuery(async (actor, { id = '' }) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return { folded: await foldedBranches(actor, id) }
})

export const PUT = routeAction(foldInput, foldBranch)

export const DELETE = routeAction(foldInput, unfoldBranch)
