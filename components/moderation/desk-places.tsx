import type { Route } from 'next'

import { TextLink } from '@/components/ui/text-link'

const PLACES: readonly (readonly [Route, string])[] = [
  ['/moderation', 'Desk'],
  ['/moderation/appeals', 'Appeals'],
  ['/moderation/decisions', 'Decisions'],
  ['/moderation/collections', 'Reported collections'],
  ['/moderation/numbers', 'Numbers'],
  ['/moderation-log', 'Public log'],
  ['/transparency', 'Transparency'],
]

/** The way between what moderators look at. */
export const DeskPlaces = () => (
  <nav aria-label="The moderators’ pages" className="mb-8">
    <ul className="flex flex-wrap gap-x-6 gap-y-3 text-base">
      {PLACES.map(([address, name]) => (
        <li key={address}>
          <TextLink href={address}>{name}</TextLink>
        </li>
      ))}
    </ul>
  </nav>
)
