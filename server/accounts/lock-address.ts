import 'server-only'
import type { Transaction } from '@/server/db'

/** Takes the address for this transaction: whoever asks or guesses for the same one waits for its end. */
export async function lockAddress(tx: Transaction, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${email}, 0))`
}
