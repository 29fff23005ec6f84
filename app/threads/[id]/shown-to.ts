import { changeHidden } from '@/app/account/reports/actions'
import type { Actor } from '@/domain/actor'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { hiddenComments } from '@/server/discussion/hidden-comments'
import { reactionsTo } from '@/server/discussion/reactions-to'

/** How these comments are shown to one reader: whom they muted, what they hid, what they said to each. */
export async function shownTo(actor: Actor, ids: readonly string[]) {
  const [muted, hidden, reactions] = await Promise.all([
    mutedHandles(actor),
    hiddenComments(actor),
    actor.kind === 'member' ? reactionsTo(actor, ids) : null,
  ])
  return { muted, reactions, hidden: { ids: hidden, change: changeHidden } }
}
