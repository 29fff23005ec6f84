import { TextLink } from '@/components/ui/text-link'

type ConversationPagesProps = {
  /** Where the first page is. */
  address: `/threads/${string}` | `/c/${string}`
  isFirst: boolean
  /** The direct reply after which the next page begins. */
  next: string | null
}

/** The way from one page of a conversation to the next, and back to the beginning. */
export function ConversationPages({ address, isFirst, next }: ConversationPagesProps) {
  if (isFirst && next === null) return null
  return (
    <nav aria-label="Pages of replies" className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-base">
      {isFirst ? null : <TextLink href={address}>First replies</TextLink>}
      {next === null ? null : <TextLink href={`${address}?after=${next}`}>Next replies</TextLink>}
    </nav>
  )
}
