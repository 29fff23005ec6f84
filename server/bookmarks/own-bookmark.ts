import 'server-only'
import type { Actor } from '@/domain/actor'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import { uuid } from '@/domain/uuid'
import type { Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { WITH_PASSAGE } from './marks'

/** The actor's own bookmark. An unknown one, and another member's, answer alike. */
export async function ownBookmark(tx: Transaction, actor: Actor, id: string) {
  mustBeAllowed(actor, 'bookmark.keep')
  const bookmark = uuid.safeParse(id).success
    ? await tx.bookmark.findUnique({ where: { id }, include: WITH_PASSAGE })
    : null
  if (bookmark === null || !may(actor, 'bookmark.change', { authorId: bookmark.memberId })) {
    throw new Refusal(
      'not-found',
      'There is no such bookmark of yours. Reload the page to see what you kept.',
    )
  }
  return bookmark
}
