import { TextLink } from '@/components/ui/text-link'
import { writerOf } from '@/domain/discussion/byline'
import type { CommentView } from '@/domain/discussion/conversation'

import { QuoteLink } from './quote-link'

type CommentActsProps = {
  comment: CommentView
  threadId: string
  isLocked: boolean
  mayMove?: boolean
  /** Whether nobody is signed in: then only what breaks the law can be reported, by mail. */
  isVisitor?: boolean
}

/** What a reader may do with a comment: answer and report what everyone can read, change or delete their own. */
export function CommentActs(props: CommentActsProps) {
  const { comment, threadId, isLocked, mayMove = false, isVisitor = false } = props
  const { id, state, isOwn } = comment
  const isReadableByAll = state === 'published' || state === 'limited'
  if (!isReadableByAll && !isOwn) return null
  const whose = writerOf(comment) ?? 'this comment'
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
      {isLocked || !isReadableByAll ? null : (
        <TextLink href={`/threads/${threadId}?reply=${id}#reply`} aria-label={`Reply to ${whose}`}>
          Reply
        </TextLink>
      )}
      {isLocked || !isReadableByAll ? null : <QuoteLink comment={comment} threadId={threadId} />}
      {isReadableByAll && comment.parentId !== null && (isOwn || mayMove) ? (
        <TextLink
          href={`/threads/${threadId}/tools?branch=${id}#branch`}
          aria-label={`Move ${isOwn ? 'your comment' : `the comment by ${whose}`}`}
        >
          Move
        </TextLink>
      ) : null}
      {isOwn ? (
        <OwnActs comment={comment} isLocked={isLocked} />
      ) : (
        <TextLink href={`/c/${id}/report`} aria-label={`Report the comment by ${whose}`}>
          Report
        </TextLink>
      )}
      {isVisitor ? (
        <TextLink
          href={`/report?comment=${id}`}
          aria-label={`Say that the comment by ${whose} breaks the law`}
        >
          Against the law?
        </TextLink>
      ) : null}
    </p>
  )
}

type OwnActsProps = Omit<CommentActsProps, 'threadId'>

function OwnActs({ comment: { id, state }, isLocked }: OwnActsProps) {
  if (state === 'removed' || state === 'erased') return null
  if (state === 'deleted') {
    return <TextLink href={`/c/${id}/delete`}>Bring it back</TextLink>
  }
  return (
    <>
      {isLocked ? null : (
        <TextLink href={`/c/${id}/edit`} aria-label="Edit your comment">
          Edit
        </TextLink>
      )}
      <TextLink href={`/c/${id}/delete`} aria-label="Delete your comment">
        Delete
      </TextLink>
    </>
  )
}
