import 'server-only'
import type { Library } from '@/domain/library/library'
import type { Transaction } from '@/server/db'
import { holds } from './holds'

/** Stores what the library says of itself, and the rules that a decision may name. */
export async function storeSite(
  tx: Transaction,
  { site, guidelines }: Library,
): Promise<{ changed: boolean }> {
  const wished = { ...site, rules: guidelines?.rules ?? [] }
  const row = await tx.library.findUnique({ where: { id: 1 } })
  if (row !== null && holds(row, wished)) return { changed: false }
  await tx.library.upsert({ where: { id: 1 }, create: { id: 1, ...wished }, update: wished })
  return { changed: true }
}
