import type { ReactNode } from 'react'

import { RelativeTime } from '@/components/ui/relative-time'
import type { CommentView } from '@/domain/discussion/conversation'

import { CommentNote } from './comment-note'

const INDENT_LEVELS_MAX = 4

type CommentItemProps = { comment: CommentView; children?: ReactNode }

/** One comment with its place in the conversation; what one may do with it comes as children. */
export function CommentItem({ comment, children }: CommentItemProps) {
  const level = Math.min(comment.depth, INDENT_LEVELS_MAX)
  return (
    <article
      id={`c-${comment.id}`}
      aria-label={comment.handle ? `Comment by ${comment.handle}` : 'Comment that is not shown'}
      className="comment"
      data-level={level}
    >
      <header className="text-ink-soft flex flex-wrap items-baseline gap-x-3 text-sm">
        {comment.handle ? (
          <strong className="text-ink font-semibold">{comment.handle}</strong>
        ) : null}
        {/* A plain anchor: the address of the comment itself, to be copied. */}
        <a href={`/c/${comment.id}`} className="hover:text-ink no-underline hover:underline">
          <RelativeTime at={comment.createdAt} />
        </a>
      </header>
      <CommentNote comment={comment} />
      <CommentWords comment={comment} />
      {children}
    </article>
  )
}

function CommentWords({ comment }: { comment: CommentView }) {
  if (comment.html === null) return null
  // Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
  const words = <div className="words mt-2" dangerouslySetInnerHTML={{ __html: comment.html }} />
  if (comment.state !== 'limited') return words
  return (
    <details className="mt-2">
      <summary className="link w-fit cursor-pointer text-sm">Show the words</summary>
      {words}
    </details>
  )
}
