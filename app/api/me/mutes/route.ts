import { Refusal } from '@/domain/refusal'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { hiddenThreads } from '@/server/discussion/hidden-threads'
import { routeQuery } from '@/server/route-action'

/** Whom this reader has muted, and which conversations they hid: their browser folds what is public and the same for everyone. */
export const GET = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return { handles: await mutedHandles(actor), threads: await hiddenThreads(actor) }
})
