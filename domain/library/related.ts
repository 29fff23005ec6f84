import type { LibraryEntry } from './library-entry'

const RELATED_MAX = 3

/** An essay that speaks of the same, and of what; the rarest concept first. */
export type RelatedEntry = { slug: string; concepts: string[] }

/**
 * The essays that share most with this one, at most three. A concept counts by its rarity in the library, as inverse
 * document frequency does (K. Spärck Jones, 1972): ln((N + 1) / number of essays that speak of it). `except` are shown
 * beside it anyway.
 */
export function relatedEntries(
  slug: string,
  entries: readonly LibraryEntry[],
  except: ReadonlySet<string>,
): RelatedEntry[] {
  const own = new Set(entries.find((entry) => entry.slug === slug)?.concepts)
  const weights = weightsOf(own, entries)
  const weightOf = (concept: string) => weights.get(concept) ?? 0
  return entries
    .filter((entry) => entry.slug !== slug && !except.has(entry.slug))
    .map((entry) => {
      const concepts = entry.concepts
        .filter((concept) => own.has(concept))
        .toSorted((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1))
      const weight = concepts.reduce((sum, concept) => sum + weightOf(concept), 0)
      return { slug: entry.slug, concepts, weight, publishedOn: entry.publishedOn ?? '' }
    })
    .filter(({ concepts }) => concepts.length > 0)
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        other.publishedOn.localeCompare(one.publishedOn) ||
        one.slug.localeCompare(other.slug),
    )
    .slice(0, RELATED_MAX)
    .map(({ slug: related, concepts }) => ({ slug: related, concepts }))
}

function weightsOf(
  own: ReadonlySet<string>,
  entries: readonly LibraryEntry[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { concepts } of entries) {
    for (const concept of concepts) {
      if (own.has(concept)) counts.set(concept, (counts.get(concept) ?? 0) + 1)
    }
  }
  return new Map(
    [...counts].map(([concept, count]) => [concept, Math.log((entries.length + 1) / count)]),
  )
}
