import { changeHidden } from '@/app/account/reports/actions'
import type { Actor } from '@/domain/actor'
import { hiddenComments } from '@/server/discussion/hidden-comments'

/** The comments that this reader has hidden for themselves, and what shows one again. */
export const hiddenFor = async (actor: Actor) => ({
  ids: await hiddenComments(actor),
  change: changeHidden,
})
