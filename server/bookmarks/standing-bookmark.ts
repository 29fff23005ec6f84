import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { ownBookmark } from './own-bookmark'

/** The actor's own bookmark, unless it was taken away: what is done to one that nobody sees would be lost. */
export async function standingBookmark(tx: Transaction, actor: Actor, id: string) {
  const bookmark = await ownBookmark(tx, actor, id)
  if (bookmark.removedAt === null) return bookmark
  throw new Refusal(
    'gone',
    'You took this bookmark away, here or on another device, so nothing was saved. Copy your words, bring it back, and save them then.',
  )
}
