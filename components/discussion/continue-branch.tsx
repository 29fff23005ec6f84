import { TextLink } from '@/components/ui/text-link'
import { writerOf } from '@/domain/discussion/byline'
import type { CommentView } from '@/domain/discussion/conversation'

/** Leads to the replies that the page has no room for. */
export function ContinueBranch({ comment }: { comment: CommentView }) {
  if (comment.more === null) return null
  const { count, after } = comment.more
  const replies = count === 1 ? '1 reply' : `${count} replies`
  const whose = writerOf(comment) ?? 'a comment that is not shown'
  return (
    <p className="mt-2 text-sm">
      <TextLink
        href={after === null ? `/c/${comment.id}` : `/c/${comment.id}?after=${after}`}
        aria-label={`Continue this branch below ${whose}: ${replies}`}
      >
        {after === null ? 'Continue this branch' : 'More of this branch'} ({replies})
      </TextLink>
    </p>
  )
}
