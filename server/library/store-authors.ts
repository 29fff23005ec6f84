import 'server-only'
import type { Library } from '@/domain/library/library'
import type { Transaction } from '@/server/db'
import { dayDate } from './day'
import { holds } from './holds'

type Author = Library['authors'][number]

const KINDS = { desk: 'DESK', circle: 'CIRCLE', person: 'PERSON' } as const
const AVAILABILITIES = { available: 'AVAILABLE', unavailable: 'UNAVAILABLE', away: 'AWAY' } as const

/**
 * Stores the authors and gives their ids by slug. An author who is gone from the folder stays for the essays of old. What a
 * file newly says of availability counts more than what the author said before.
 */
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
    if (row !== undefined && saysSomethingNew(row, wished)) {
      await tx.authorWord.deleteMany({ where: { authorId: row.id } })
    }
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

type Said = Pick<ReturnType<typeof rowOf>, 'availability' | 'awayUntil'>

function saysSomethingNew(row: Said, { availability, awayUntil }: Said): boolean {
  return !holds(row, { availability, awayUntil })
}
