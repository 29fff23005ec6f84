import type { Route } from 'next'

import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'

type PlaceListProps = {
  title: string
  places: readonly (readonly [address: Route, name: string])[]
}

/** Where one goes from here, under a heading of its own. */
export function PlaceList({ title, places }: PlaceListProps) {
  return (
    <div className="mb-10">
      <SectionHeading>{title}</SectionHeading>
      <ul className="flex flex-wrap gap-x-6 gap-y-3 text-base">
        {places.map(([address, name]) => (
          <li key={address}>
            <TextLink href={address}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
