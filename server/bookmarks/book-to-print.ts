import 'server-only'
import type { Actor } from '@/domain/actor'
import type { Chapter } from '@/domain/library/book/book'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { bookOf } from './book-epub'

/** The actor's whole book as chapters of finished HTML, one for each essay: to be read and printed on one page. */
export async function bookToPrint(
  actor: Actor,
  now: Date,
): Promise<{ description: string; chapters: readonly Chapter[] }> {
  mustBeAllowed(actor, 'account.see')
  const { description, chapters } = await bookOf(actor, now)
  return { description, chapters }
}
