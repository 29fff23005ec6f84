import { TextLink } from '@/components/ui/text-link'
import { writerOf } from '@/domain/discussion/byline'
import type { CommentView } from '@/domain/discussion/conversation'

type CommentActsProps = {
  comment: CommentView
  threadId: string
  isLocked: boolean
  mayMove?: boolean
}

/** What a reader may do with a comment that everyone can read. */
export function CommentActs({ comment, threadId, isLocked, mayMove = false }: CommentActsProps) {
  if (comment.state !== 'published' && comment.state !== 'limited') return null
  const whose = writerOf(comment) ?? 'this comment'
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
      {isLocked ? null : (
        <TextLink
          href={`/threads/${threadId}?reply=${comment.id}#reply`}
          aria-label={`Reply to ${whose}`}
        >
          Reply
        </TextLink>
      )}
      {comment.parentId !== null && (comment.isOwn || mayMove) ? (
        <TextLink
          href={`/threads/${threadId}/tools?branch=${comment.id}#branch`}
          aria-label={`Move ${comment.isOwn ? 'your comment' : `the comment by ${whose}`}`}
        >
          Move
        </TextLink>
      ) : null}
      {comment.isOwn ? null : (
        <TextLink href={`/c/${comment.id}/report`} aria-label={`Report the comment by ${whose}`}>
          Report
        </TextLink>
      )}
    </p>
  )
}
