import 'server-only'
import type { Transaction } from '@/server/db'
import type { EssayPair } from './essay-fields'

/** Keeps the addresses an essay had, so that they lead on to its present one. Tells whether there is a new one. */
export async function keepAddresses(
  tx: Transaction,
  essayId: string,
  { essay, row }: EssayPair,
): Promise<boolean> {
  const kept = new Set(row?.formerAddresses.map(({ slug }) => slug))
  // It has a name again that it had before.
  if (kept.has(essay.slug)) await tx.essayAddress.delete({ where: { slug: essay.slug } })
  const added = essay.was.filter((slug) => !kept.has(slug))
  if (added.length === 0) return false
  await tx.essayAddress.createMany({ data: added.map((slug) => ({ slug, essayId })) })
  return true
}
