import type { CommentView } from '@/domain/discussion/conversation'
import type { Reaction } from '@/domain/discussion/reaction'
import type { ThreadTerms } from '@/domain/discussion/thread-terms'
import type { FormAction } from '@/domain/form-state'

import { CommentActs } from './comment-acts'
import { CommentItem } from './comment-item'
import { ContinueBranch } from './continue-branch'
import { ReactionLink } from './reaction-link'
import { ShowAgain } from './show-again'

type CommentListProps = {
  comments: readonly CommentView[]
  thread: { id: string; terms: ThreadTerms; isWithdrawn: boolean }
  /** Handles that this reader has muted. */
  muted: readonly string[]
  /** What this reader has hidden for themselves, and what shows it again. */
  hidden?: { ids: readonly string[]; change: FormAction }
  /** What was said to each, by its id; null for visitors. */
  reactions: ReadonlyMap<string, readonly Reaction[]> | null
  /** The comment that the page is about. */
  markedId?: string
}

/** Comments with what one may do with them, and where their branches go on. */
export function CommentList(props: CommentListProps) {
  const { comments, thread, muted, hidden, reactions, markedId } = props
  const { isClosed, isExempt } = thread.terms
  return comments.map((comment, index) => (
    <CommentItem
      key={comment.id}
      comment={comment}
      isMuted={comment.handle !== null && muted.includes(comment.handle)}
      isHidden={hidden?.ids.includes(comment.id) === true}
      isMarked={comment.id === markedId}
      isAnswered={(comments[index + 1]?.depth ?? 0) > comment.depth}
    >
      {hidden?.ids.includes(comment.id) ? (
        <ShowAgain commentId={comment.id} action={hidden.change} />
      ) : null}
      <CommentActs
        comment={comment}
        threadId={thread.id}
        isLocked={(isClosed && !isExempt) || thread.isWithdrawn}
        mayMove={isExempt}
        isVisitor={reactions === null}
      />
      <ReactionLink comment={comment} reactions={reactions?.get(comment.id)} />
      <ContinueBranch comment={comment} />
    </CommentItem>
  ))
}
