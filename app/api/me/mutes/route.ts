import { Refusal } from '@/domain/refusal'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { routeQuery } from '@/server/route-action'

/** Whom this reader has muted: their browser folds what is public and the same for everyone. */
export const GET = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return { handles: await mutedHandles(actor) }
})
