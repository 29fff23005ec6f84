import 'server-only'
import type { Library } from '@/domain/library/check-library'
import type { Transaction } from '@/server/db'
import { dayDate } from './day'
import { holds } from './holds'

type Author = Library['authors'][number]

const KINDS = { desk: 'DESK', circle: 'CIRCLE', person: 'PERSON' } as const
const AVAILABILITIES = { available: 'AVAILABLE', unavailable: 'UNAVAILABLE', away: 'AWAY' } as const

/** Stores the authors and gives their ids by slug. An author who is gone from the folder stays for the essays of old. */
export async function storeAuthors(
  tx: Transaction,
  authors: readonly Author[],
): Promise<{ ids: Map<string, string>; changed: boolean }> {
  const rows = await tx.author.findMany()
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  let changed = false
  for (const author of authors) {
    const row = rows.find(({ slug }) => slug === author.slug)
    const wished = rowOf(author)
    if (row !== undefined && holds(row, wished)) continue
    const where = { slug: author.slug }
    const stored = await tx.author.upsert({ where, create: wished, update: wished })
    ids.set(author.slug, stored.id)
    changed = true
  }
  return { ids, changed }
}

function rowOf({ kind, availability, awayUntil, ...author }: Author) {
  return {
    ...author,
    kind: KINDS[kind],
    availability: availability === null ? null : AVAILABILITIES[availability],
    awayUntil: dayDate(awayUntil),
  }
}
