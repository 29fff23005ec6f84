import 'server-only'
import type { Transaction } from '@/server/db'

/** Takes the rows of several threads for this transaction, in the order of their ids everywhere. */
export async function lockThreads(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
}
