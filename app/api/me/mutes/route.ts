import { Refusal } from '@/domain/refusal'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { hiddenComments } from '@/server/discussion/hidden-comments'
import { hiddenThreads } from '@/server/discussion/hidden-threads'
import { routeQuery } from '@/server/route-action'

/** Whom this reader has muted, and which conversations and comments they hid: their browser folds what is public and the same for everyone. */
export const GET = routeQuery(async (actor) => {
  if (actor.kind === 'visitor') throw new Refusal('sign-in', 'Sign in first.')
  return {
    handles: await mutedHandles(actor),
    threads: await hiddenThreads(actor),
    comments: await hiddenComments(actor),
  }
})
