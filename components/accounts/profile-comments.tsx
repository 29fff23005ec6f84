import { SubjectLink } from '@/components/discussion/subject-link'
import { ButtonLink } from '@/components/ui/button-link'
import { RelativeTime } from '@/components/ui/relative-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { ProfileComment, ProfileView } from '@/domain/accounts/profile'

type ProfileCommentsProps = { profile: Pick<ProfileView, 'handle' | 'comments' | 'next'> }

/** A member's published comments, the newest first; nothing at all where they do not show them. */
export function ProfileComments({ profile }: ProfileCommentsProps) {
  const { handle, comments, next } = profile
  if (comments === null) return null
  return (
    <section className="mt-12" aria-labelledby="comments">
      <SectionHeading id="comments">Comments</SectionHeading>
      {comments.length === 0 ? (
        <p className="text-ink-soft mt-4 text-base">Nothing yet.</p>
      ) : (
        <ul className="divide-rule divide-y">
          {comments.map((comment) => (
            <li key={comment.id} className="py-5">
              <OneComment comment={comment} />
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : (
        <ButtonLink href={`/members/${handle}?after=${next}#comments`}>Earlier comments</ButtonLink>
      )}
    </section>
  )
}

function OneComment({ comment }: { comment: ProfileComment }) {
  const { id, html, createdAt, title, subject } = comment
  return (
    <article>
      <p className="text-ink-soft text-sm">
        in{' '}
        <TextLink href={`/c/${id}`}>
          <bdi>{title ?? 'a conversation'}</bdi>
        </TextLink>
        , <SubjectLink subject={subject} /> · <RelativeTime at={createdAt} />
      </p>
      {/* Rendered and made safe when it was written: domain/discussion/comment-markdown.ts. */}
      <div className="words mt-2" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  )
}
