import { HiddenCommentFold, type HiddenComments } from '@/components/discussion/hidden-comment-fold'
import { HiddenFold } from '@/components/discussion/hidden-fold'
import { ButtonLink } from '@/components/ui/button-link'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { ProfileView } from '@/domain/accounts/profile'

import { MemberComment } from './member-comment'

type ProfileCommentsProps = {
  profile: Pick<ProfileView, 'handle' | 'comments' | 'next'>
  hidden: HiddenComments
  /** Whether this reader has muted the member: they are folded as one. */
  isMuted: boolean
}

/** A member's published comments, the newest first; nothing at all where they do not show them. */
export function ProfileComments({ profile, hidden, isMuted }: ProfileCommentsProps) {
  const { handle, comments, next } = profile
  if (comments === null) return null
  return (
    <section className="mt-12" aria-labelledby="comments">
      <SectionHeading id="comments">Comments</SectionHeading>
      {comments.length === 0 ? null : (
        <p className="mt-3 text-base">
          <TextLink href={`/members/${handle}/comments`}>Search these comments</TextLink>
        </p>
      )}
      {comments.length === 0 ? (
        <p className="text-ink-soft mt-4 text-base">Nothing yet.</p>
      ) : (
        <HiddenFold because={isMuted ? 'Comments of someone you muted.' : null}>
          <ul className="divide-rule divide-y">
            {comments.map((comment) => (
              <li key={comment.id} className="py-5">
                <HiddenCommentFold commentId={comment.id} hidden={hidden}>
                  <MemberComment comment={comment} />
                </HiddenCommentFold>
              </li>
            ))}
          </ul>
        </HiddenFold>
      )}
      {next === null ? null : (
        <ButtonLink href={`/members/${handle}?after=${next}#comments`}>Earlier comments</ButtonLink>
      )}
    </section>
  )
}
