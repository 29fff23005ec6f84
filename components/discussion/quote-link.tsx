import { writerOf } from '@/domain/discussion/byline'
import type { CommentView } from '@/domain/discussion/conversation'

type QuoteLinkProps = { comment: CommentView; threadId: string }

/** Leads to the box that answers a comment, with its words in it. Where scripts run, `QuoteComments` does it on the page. */
export function QuoteLink({ comment, threadId }: QuoteLinkProps) {
  const { id } = comment
  const by = writerOf(comment) ?? 'this comment'
  const reply = `/threads/${threadId}?reply=${id}` as const
  return (
    <a
      href={`${reply}&quote=${id}#reply`}
      aria-label={`Quote ${by}`}
      className="link"
      rel="nofollow"
      data-quote={id}
      data-by={by}
      data-reply={`${reply}#reply`}
    >
      Quote
    </a>
  )
}
