import 'server-only'
import type { Transaction } from '@/server/db'

export type StoredEssay = Awaited<ReturnType<typeof storedEssays>>[number]

/** Every essay ever published, with what tells whether its words, and what they speak of, are still the same. */
export function storedEssays(tx: Transaction) {
  const currentRevision = {
    select: { id: true, number: true, sha256: true, rendererVersion: true, publishedAt: true },
  } as const
  const mentions = {
    select: { conceptId: true, revisionId: true, start: true, end: true },
  } as const
  const formerAddresses = { select: { slug: true } } as const
  return tx.essay.findMany({ include: { currentRevision, mentions, formerAddresses } })
}
