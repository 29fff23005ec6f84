import 'server-only'
import type { LibraryFault } from '@/domain/library/fault'
import type { LibraryEssay } from '@/domain/library/library'
import type { EssayPair } from './essay-fields'
import type { StoredEssay } from './stored-essays'

/** What only the database shows: a former name of another essay leads on to that one, and nobody else can have it. */
export function addressFaults(
  pairs: readonly EssayPair[],
  rows: readonly StoredEssay[],
): LibraryFault[] {
  const owners = new Map(
    rows.flatMap((row) => row.formerAddresses.map(({ slug }) => [slug, row] as const)),
  )
  const taken = (slug: string, pair: EssayPair) => {
    const owner = owners.get(slug)
    return owner === undefined || owner.id === pair.row?.id ? null : owner.slug
  }
  return pairs.flatMap((pair) => [
    ...ownName(pair.essay, taken(pair.essay.slug, pair)),
    ...pair.essay.was.flatMap((slug) => formerName(pair.essay, slug, taken(slug, pair))),
  ])
}

function ownName({ path, slug }: LibraryEssay, owner: string | null): LibraryFault[] {
  if (owner === null) return []
  const sentence = `Give this file another name: the address “${slug}” leads to “${owner}”, which was called so.`
  return [{ path, line: 1, sentence }]
}

function formerName(
  { path, wasLine }: LibraryEssay,
  slug: string,
  owner: string | null,
): LibraryFault[] {
  if (owner === null) return []
  const sentence = `Take “${slug}” out: the address leads to “${owner}”, which was called so.`
  return [{ path, line: wasLine, sentence }]
}
