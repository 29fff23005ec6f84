import type { ReactNode } from 'react'

import { Avatar } from '@/components/accounts/avatar'
import { RelativeTime } from '@/components/ui/relative-time'
import { writerOf } from '@/domain/discussion/byline'
import type { CommentView, Part } from '@/domain/discussion/conversation'

import { CommentNote } from './comment-note'
import { EditedMark } from './edited-mark'
import { FoldedWords } from './folded-words'
import { NewMark } from './new-mark'
import { Writer } from './writer'

const INDENT_LEVELS_MAX = 4

type CommentItemProps = {
  comment: CommentView
  /** Whether this reader has muted whoever wrote it: it is folded, and what answers it stays in place. */
  isMuted?: boolean
  /** Whether this reader has hidden this one for themselves. */
  isHidden?: boolean
  /** Whether the page is about this one. */
  isMarked?: boolean
  /** Whether replies to it follow: they can be folded away. */
  isAnswered?: boolean
  children?: ReactNode
}

/** One comment with its place in the conversation; what one may do with it comes as children. */
export function CommentItem(props: CommentItemProps) {
  const { comment, isMuted = false, isMarked = false, isAnswered = false, children } = props
  const folded = foldedAs(isMuted, props.isHidden ?? false)
  const level = Math.min(comment.depth, INDENT_LEVELS_MAX)
  return (
    <article
      id={`c-${comment.id}`}
      aria-label={labelOf(comment, folded)}
      className="comment"
      aria-current={isMarked ? 'true' : undefined}
      data-level={level}
      data-depth={comment.depth}
    >
      {folded !== null ? (
        <details>
          <summary className="text-ink-soft min-h-11 cursor-pointer py-2 text-sm">
            A comment {folded}. <span className="link">Show</span>
          </summary>
          <Whole comment={comment} isAnswered={isAnswered}>
            {children}
          </Whole>
        </details>
      ) : (
        <Whole comment={comment} isAnswered={isAnswered}>
          {children}
        </Whole>
      )}
    </article>
  )
}

/** Why it is folded, after "a comment"; null when it is not. */
function foldedAs(isMuted: boolean, isHidden: boolean): string | null {
  if (isHidden) return 'that you hid'
  return isMuted ? 'by someone you muted' : null
}

function labelOf(comment: CommentView, folded: string | null): string {
  if (folded !== null) return `Comment ${folded}`
  const writer = writerOf(comment)
  return writer === null ? 'Comment that is not shown' : `Comment by ${writer}`
}

function Whole({ comment, isAnswered = false, children }: CommentItemProps) {
  return (
    <>
      <header className="text-ink-soft flex flex-wrap items-center gap-x-3 text-sm">
        <Signature comment={comment} />
        {/* A plain anchor: the address of the comment itself, to be copied. */}
        <a
          href={`/c/${comment.id}#c-${comment.id}`}
          className="hover:text-ink no-underline hover:underline"
        >
          <RelativeTime at={comment.createdAt} />
        </a>
        <EditedMark comment={comment} />
        <NewMark />
        {isAnswered ? <FoldButton comment={comment} /> : null}
      </header>
      <CommentNote comment={comment} />
      <CommentWords comment={comment} />
      {children}
    </>
  )
}

/** Said in words, never by colour alone. */
const PART_WORDS: Readonly<Record<Part, string>> = { author: 'author', moderator: 'moderator' }

function Signature({ comment }: { comment: CommentView }) {
  const writer = writerOf(comment)
  if (writer === null) return null
  return (
    <span className="flex items-center gap-2">
      <Avatar handle={writer} />
      <strong className="text-ink font-semibold">
        <Writer {...comment} />
      </strong>
      {comment.part ? <span className="part-word">{PART_WORDS[comment.part]}</span> : null}
      {comment.isOwn && comment.isUnnamed ? <span>(you)</span> : null}
    </span>
  )
}

function CommentWords({ comment }: { comment: CommentView }) {
  if (comment.html === null) return null
  // Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
  const words = <div className="words mt-2" dangerouslySetInnerHTML={{ __html: comment.html }} />
  return <FoldedWords comment={comment}>{words}</FoldedWords>
}

/** Works by `FoldBranches`. */
function FoldButton({ comment }: { comment: CommentView }) {
  return (
    <button
      type="button"
      data-fold={comment.id}
      aria-expanded="true"
      aria-label={`Replies to ${writerOf(comment) ?? 'what is not shown'}`}
      className="needs-script fold-button min-h-11 cursor-pointer px-1"
    />
  )
}
