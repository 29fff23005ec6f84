import 'server-only'
import type { Facet, SearchFound } from '@/domain/search/hit'
import type { Transaction } from '@/server/db'

import type { Candidates } from './candidates'

const FACETS_MAX = 8

type Label = { what: 'author' | 'series' | 'concept'; slug: string; label: string }

/** What would narrow the search: the values that most of what was found has, by their names. */
export async function facetsOf(
  tx: Transaction,
  found: readonly Candidates[],
): Promise<SearchFound['facets']> {
  const author = most(found, 'author')
  const series = most(found, 'series')
  const concept = most(found, 'concept')
  const labels = await labelsOf(tx, { author, series, concept })
  const named = (what: Label['what'], facets: Facet[]) =>
    facets.flatMap((facet) => {
      const named = labels.find((label) => label.what === what && label.slug === facet.value)
      return named ? [{ ...facet, label: named.label }] : []
    })
  const year = most(found, 'year').sort((one, other) => Number(other.value) - Number(one.value))
  return {
    author: named('author', author),
    series: named('series', series),
    concept: named('concept', concept),
    year,
  }
}

type Facets = Record<Label['what'], Facet[]>

async function labelsOf(tx: Transaction, { author, series, concept }: Facets): Promise<Label[]> {
  if (author.length + series.length + concept.length === 0) return []
  return tx.$queryRaw<Label[]>`
    /* kept: search-facets */
    SELECT 'author' AS what, slug, name AS label FROM author WHERE slug = ANY (${slugs(author)}::text[])
    UNION ALL
    SELECT 'series', slug, title FROM series WHERE slug = ANY (${slugs(series)}::text[])
    UNION ALL
    SELECT 'concept', slug, term FROM concept WHERE slug = ANY (${slugs(concept)}::text[])`
}

const slugs = (facets: readonly Facet[]) => facets.map(({ value }) => value)

function most(found: readonly Candidates[], what: keyof Candidates['tallies']): Facet[] {
  const sums = new Map<string, number>()
  for (const { tallies } of found)
    for (const [value, count] of Object.entries(tallies[what]))
      sums.set(value, (sums.get(value) ?? 0) + count)
  return [...sums]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
    .slice(0, FACETS_MAX)
}
