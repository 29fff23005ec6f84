import { TextLink } from '@/components/ui/text-link'

/** The way between what moderators look at. */
export function DeskPlaces() {
  return (
    <nav aria-label="The moderators’ pages" className="mb-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-3 text-base">
        <li>
          <TextLink href="/moderation">Desk</TextLink>
        </li>
        <li>
          <TextLink href="/moderation/numbers">Numbers</TextLink>
        </li>
        <li>
          <TextLink href="/moderation-log">Public log</TextLink>
        </li>
        <li>
          <TextLink href="/transparency">Transparency</TextLink>
        </li>
      </ul>
    </nav>
  )
}
