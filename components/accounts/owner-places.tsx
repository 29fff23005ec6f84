import { TextLink } from '@/components/ui/text-link'

/** The way between an owner's pages. */
export function OwnerPlaces() {
  return (
    <nav aria-label="The owner’s pages" className="mb-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-3 text-base">
        <li>
          <TextLink href="/owner">Choices</TextLink>
        </li>
        <li>
          <TextLink href="/owner/members">Members and offices</TextLink>
        </li>
        <li>
          <TextLink href="/owner/invitations">Invitations</TextLink>
        </li>
        <li>
          <TextLink href="/owner/checks">Checks</TextLink>
        </li>
        <li>
          <TextLink href="/owner/purge">Erase words</TextLink>
        </li>
        <li>
          <TextLink href="/owner/webhooks">Other programs</TextLink>
        </li>
      </ul>
    </nav>
  )
}
