import type { Asked } from '@/domain/search/asked'

/** What a search can be narrowed by, and what each is called. */
export const FACETS = [
  ['author', 'Author'],
  ['series', 'Series'],
  ['concept', 'Concept'],
  ['year', 'Year'],
] as const satisfies readonly (readonly [keyof Asked, string])[]
