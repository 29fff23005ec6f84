import type { Route } from 'next'

import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'

type AccountPlacesProps = { moderates: boolean; edits: boolean; owns: boolean }

/** Where a member goes from their account: what is theirs, and what they look after. */
export function AccountPlaces({ moderates, edits, owns }: AccountPlacesProps) {
  return (
    <>
      <SectionHeading>Your places</SectionHeading>
      <ul className="mb-10 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <Place href="/reading">My reading</Place>
        <Place href="/bookmarks">Bookmarks</Place>
        <Place href="/notifications">Notifications</Place>
        {moderates ? <Place href="/moderation">Moderation</Place> : null}
        {edits ? <Place href="/editors">Editors</Place> : null}
        {owns ? <Place href="/owner">The library</Place> : null}
      </ul>
    </>
  )
}

function Place({ href, children }: { href: Route; children: string }) {
  return (
    <li>
      <TextLink href={href}>{children}</TextLink>
    </li>
  )
}
