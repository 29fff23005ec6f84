import { X } from 'lucide-react'
import Link from 'next/link'

import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import {
  browseAddress,
  changedWish,
  clearedWish,
  type BrowseWish,
  type Facet,
} from '@/domain/library/browse-wish'

type BrowseChosenProps = {
  wish: BrowseWish
  chosen: readonly { facet: Facet; label: string }[]
}

/** What the shelves are narrowed by now, each with the way to take it back. */
export function BrowseChosen({ wish, chosen }: BrowseChosenProps) {
  if (chosen.length === 0) return null
  return (
    <ul aria-label="Narrowed by" className="flex flex-wrap items-center gap-2">
      {chosen.map(({ facet, label }) => (
        <li key={facet}>
          <Link
            href={browseAddress(changedWish(wish, { [facet]: null }))}
            prefetch={false}
            rel="nofollow"
            className="bg-ember-wash text-ember flex min-h-11 items-center gap-2 rounded-full px-4 text-sm font-semibold"
          >
            <VisuallyHidden>Take back </VisuallyHidden>
            {label}
            <X aria-hidden="true" className="size-4 shrink-0" />
          </Link>
        </li>
      ))}
      <li className="px-2 text-sm">
        <TextLink
          href={browseAddress(clearedWish(wish))}
          className="inline-flex min-h-11 items-center"
        >
          All essays
        </TextLink>
      </li>
    </ul>
  )
}
