import 'server-only'
import type { Transaction } from '@/server/db'

export type StoredEssay = Awaited<ReturnType<typeof storedEssays>>[number]

/** Every essay ever published, with what tells whether its words are still the same. */
export function storedEssays(tx: Transaction) {
  const currentRevision = {
    select: { id: true, number: true, sha256: true, rendererVersion: true },
  } as const
  return tx.essay.findMany({ include: { currentRevision } })
}
