import type { ReactNode } from 'react'

import { FoldedWords } from '@/components/discussion/folded-words'
import { SubjectLink } from '@/components/discussion/subject-link'
import { Highlighted } from '@/components/search/highlighted'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { FoundComment, ProfileComment } from '@/domain/accounts/profile'

type MemberCommentProps = { comment: ProfileComment & Partial<Pick<FoundComment, 'excerpt'>> }

/** One comment away from its conversation: where it stands, and its words, or what was found in them. */
export function MemberComment({ comment }: MemberCommentProps) {
  const { id, html, contentNote, createdAt, title, subject, excerpt = null } = comment
  return (
    <article>
      <p className="text-ink-soft text-sm">
        in{' '}
        <TextLink href={`/c/${id}`}>
          <bdi>{title ?? 'a conversation'}</bdi>
        </TextLink>
        , <SubjectLink subject={subject} /> · <RelativeTime at={createdAt} />
      </p>
      <FoldedWords comment={{ state: 'published', contentNote }}>
        {excerpt === null ? (
          <WholeWords html={html} />
        ) : (
          <Excerpt>
            <Highlighted parts={excerpt} />
          </Excerpt>
        )}
      </FoldedWords>
    </article>
  )
}

/** Rendered and made safe when it was written: domain/discussion/comment-markdown.ts. */
const WholeWords = ({ html }: { html: string }) => (
  <div className="words mt-2" dangerouslySetInnerHTML={{ __html: html }} />
)

const Excerpt = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 text-base [overflow-wrap:anywhere]">{children}</p>
)
