import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Library } from '@/domain/library/library'
import type { Transaction } from '@/server/db'
import { idOf, type Ids } from './ids'

type Stored = { concepts: Ids; essays: Ids }

/** Stores the traits of all concepts, each with the place of its words today; what is the same already stays. */
export async function storeTraits(
  tx: Transaction,
  { concepts }: Library,
  ids: Stored,
): Promise<{ changed: boolean }> {
  const wished = concepts.flatMap(({ slug, traits }) =>
    traits.map(({ trait, says, essay, quotation, start, end }, place) => ({
      conceptId: idOf(slug, ids.concepts),
      place,
      trait,
      says,
      essayId: idOf(essay, ids.essays),
      start,
      end,
      quotation,
    })),
  )
  const rows = await tx.conceptTrait.findMany({
    omit: { id: true },
    orderBy: [{ conceptId: 'asc' }, { place: 'asc' }],
  })
  if (isDeepStrictEqual(rows, wished.toSorted(byConceptAndPlace))) return { changed: false }
  await tx.conceptTrait.deleteMany()
  await tx.conceptTrait.createMany({ data: wished })
  return { changed: true }
}

type Placed = { conceptId: string; place: number }

function byConceptAndPlace(a: Placed, b: Placed): number {
  if (a.conceptId === b.conceptId) return a.place - b.place
  return a.conceptId < b.conceptId ? -1 : 1
}
