import { hiddenFor } from '@/app/hidden-for'
import type { Actor } from '@/domain/actor'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { reactionsTo } from '@/server/discussion/reactions-to'

/** How these comments are shown to one reader: whom they muted, what they hid, what they said to each. */
export async function shownTo(actor: Actor, ids: readonly string[]) {
  const [muted, hidden, reactions] = await Promise.all([
    mutedHandles(actor),
    hiddenFor(actor),
    actor.kind === 'member' ? reactionsTo(actor, ids) : null,
  ])
  return { muted, reactions, hidden }
}
