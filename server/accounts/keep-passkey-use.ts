import 'server-only'
import type { Transaction } from '@/server/db'

import { notTaken } from './not-taken'
import type { ProvenPasskey } from './proven-passkey'

/** Writes down that the passkey was used. Of two uses at once that tell of one counter, one is refused. */
export async function keepPasskeyUse(
  tx: Transaction,
  { id, counter, isBackedUp }: ProvenPasskey,
  now: Date,
): Promise<void> {
  const { count } = await tx.passkey.updateMany({
    where: { id, counter: counter.kept },
    data: { counter: counter.told, isBackedUp, lastUsedAt: now },
  })
  if (count === 0) throw notTaken('removed or used elsewhere meanwhile')
}
