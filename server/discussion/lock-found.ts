import 'server-only'
import type { Transaction } from '@/server/db'

import { lockThreads } from './lock-threads'

type Search = {
  /** The ids of the threads that are wanted, as they stand now. */
  find: () => Promise<readonly string[]>
  /** What is taken after them. */
  thenTake?: () => Promise<void>
}

/**
 * Takes the rows of all threads that a search finds, for this transaction, and returns their ids. When it finds others once these are
 * taken, all are given back and it begins anew: nobody waits for a conversation with a later one in hand, so no two
 * transactions wait for each other.
 */
export async function lockFound(
  tx: Transaction,
  { find, thenTake = () => Promise.resolve() }: Search,
): Promise<readonly string[]> {
  await tx.$executeRaw`SAVEPOINT nothing_taken`
  for (let wanted = await find(); ;) {
    await lockThreads(tx, wanted)
    await thenTake()
    const found = await find()
    if (found.every((id) => wanted.includes(id))) return wanted
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT nothing_taken`
    wanted = found
  }
}
