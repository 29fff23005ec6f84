import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** The condition that names these bookmarks, all of them the actor's own. Unknown ones, and another member's, answer alike. */
export async function ownBookmarks(tx: Transaction, actor: Actor, ids: readonly string[]) {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  const where = { memberId, id: { in: [...new Set(ids)] } }
  if ((await tx.bookmark.count({ where })) < where.id.in.length) {
    throw new Refusal(
      'not-found',
      'One of these is no bookmark of yours. Reload the page to see what you kept.',
    )
  }
  return where
}
