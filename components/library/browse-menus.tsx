import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

import {
  browseAddress,
  changedWish,
  FACETS,
  SORTS,
  type BrowseSort,
  type BrowseWish,
  type Facet,
} from '@/domain/library/browse-wish'

import { BrowseOption } from './browse-option'

type Option = { value: string; label: string; count: number }

type BrowseMenusProps = { wish: BrowseWish; facets: Readonly<Record<Facet, readonly Option[]>> }

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  series: 'Series',
  author: 'Author',
  concept: 'Concept',
  year: 'Year',
  length: 'Length',
}

const SORT_NAMES: Readonly<Record<BrowseSort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
  length: 'Shortest first',
}

/** What the shelves can be narrowed by and sorted by: one menu each, of plain links, one open at a time. */
export function BrowseMenus({ wish, facets }: BrowseMenusProps) {
  return (
    <nav aria-label="Narrow and sort" className="relative flex flex-wrap gap-2">
      {FACETS.filter((facet) => facets[facet].length > 0).map((facet) => (
        <Menu key={facet} name={FACET_NAMES[facet]}>
          {facets[facet].map(({ value, label, count }) => (
            <BrowseOption
              key={value}
              address={browseAddress(
                changedWish(wish, { [facet]: wish[facet] === value ? null : value }),
              )}
              isChosen={wish[facet] === value}
              count={count}
            >
              {label}
            </BrowseOption>
          ))}
        </Menu>
      ))}
      <Menu name={SORT_NAMES[wish.sort]}>
        {SORTS.map((sort) => (
          <BrowseOption
            key={sort}
            address={browseAddress(changedWish(wish, { sort }))}
            isChosen={wish.sort === sort}
          >
            {SORT_NAMES[sort]}
          </BrowseOption>
        ))}
      </Menu>
    </nav>
  )
}

function Menu({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details name="browse" className="group">
      <summary className="border-edge hover:bg-well group-open:bg-well flex min-h-11 items-center gap-1.5 rounded-full border px-4 text-sm font-medium">
        {name}
        <ChevronDown
          aria-hidden="true"
          className="text-ink-soft size-4 transition-transform group-open:rotate-180"
        />
      </summary>
      <ul className="browse-options">{children}</ul>
    </details>
  )
}
