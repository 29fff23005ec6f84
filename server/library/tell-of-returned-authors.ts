import 'server-only'
import { isBackAgain, type Standing } from '@/domain/library/availability'
import type { Transaction } from '@/server/db'
import { tellOfAvailability } from '@/server/notifications/tell-of-availability'
import { standingsAt } from './standing'

/** Tells the followers of each author who could not be reached before this publication, and can be now. */
export async function tellOfReturnedAuthors(
  tx: Transaction,
  before: ReadonlyMap<string, Standing | null>,
  now: Date,
): Promise<void> {
  for (const [authorId, standing] of await standingsAt(tx, now)) {
    if (isBackAgain(before.get(authorId) ?? null, standing)) {
      await tellOfAvailability(tx, { authorId, since: now, now })
    }
  }
}
