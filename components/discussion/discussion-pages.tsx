import { TextLink } from '@/components/ui/text-link'
import type { ThreadOrder } from '@/domain/discussion/thread-order'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

type DiscussionPagesProps = {
  subject: ThreadSubject
  order: ThreadOrder
  isFirst: boolean
  /** The conversation after which the next page begins. */
  next: string | null
}

/** The way from one page of a list of conversations to the next, and back to its beginning. */
export function DiscussionPages({ subject, order, isFirst, next }: DiscussionPagesProps) {
  if (isFirst && next === null) return null
  const address = `${subject.address}/discussion?sort=${order}` as const
  return (
    <nav
      aria-label="Pages of conversations"
      className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-base"
    >
      {isFirst ? null : <TextLink href={address}>First conversations</TextLink>}
      {next === null ? null : (
        <TextLink href={`${address}&after=${next}`}>More conversations</TextLink>
      )}
    </nav>
  )
}
