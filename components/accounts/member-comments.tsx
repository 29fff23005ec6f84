import { HiddenCommentFold, type HiddenComments } from '@/components/discussion/hidden-comment-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import type { MemberComments as Comments } from '@/domain/accounts/profile'

import { MemberComment } from './member-comment'

type MemberCommentsProps = {
  found: Comments
  typed: string
  isFirst: boolean
  hidden: HiddenComments
}

/** A page of what a member said, or of where they said the words that were looked for. */
export function MemberComments({ found, typed, isFirst, hidden }: MemberCommentsProps) {
  const { handle, comments, next, fault, insteadOf } = found
  const address = `/members/${handle}/comments` as const
  const isSearch = typed.trim() !== ''
  const asked = encodeURIComponent(typed)
  if (fault !== null) {
    return (
      <div role="status" className="mt-6">
        <Notice tone="warning">{fault}</Notice>
      </div>
    )
  }
  return (
    <div className="mt-8">
      {insteadOf === null ? null : (
        <p role="status" className="mb-5 text-base">
          Nothing was found for “{typed}”. This is what says “{insteadOf}”.
        </p>
      )}
      {comments.length === 0 ? (
        <EmptyState
          title={isSearch ? `Nothing here says “${typed}”` : 'Nothing yet'}
          action={isSearch ? <ButtonLink href={address}>All comments</ButtonLink> : null}
        >
          {isSearch ? 'Try one word alone, or another form of it.' : 'What they write stands here.'}
        </EmptyState>
      ) : (
        <ul className="divide-rule divide-y">
          {comments.map((comment) => (
            <li key={comment.id} className="py-5 first:pt-0">
              <HiddenCommentFold commentId={comment.id} hidden={hidden}>
                <MemberComment comment={comment} />
              </HiddenCommentFold>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        {isFirst ? null : <ButtonLink href={`${address}?q=${asked}`}>Newest comments</ButtonLink>}
        {next === null ? null : (
          <ButtonLink href={`${address}?q=${asked}&after=${next}`}>Earlier comments</ButtonLink>
        )}
      </p>
    </div>
  )
}
