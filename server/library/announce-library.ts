import 'server-only'
import type { Transaction } from '@/server/db'

/** Raises the library's version and announces it when the transaction commits; without a change only reads it. */
export async function announceLibrary(tx: Transaction, changed: boolean): Promise<number> {
  const where = { id: 1 }
  if (!changed) return (await tx.library.findUniqueOrThrow({ where })).version
  const data = { version: { increment: 1 } }
  const { version } = await tx.library.update({ where, data })
  await tx.$executeRaw`select pg_notify('interleaf_library', ${String(version)})`
  return version
}
