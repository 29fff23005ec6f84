import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { RelativeTime } from '@/components/ui/relative-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { AnsweredAppeal } from '@/domain/moderation/answered-appeal'
import { decisionsAddress } from '@/domain/moderation/decision-filter'

import { againstWords } from './appeal-queue'

type AnsweredAppealsProps = {
  appeals: readonly AnsweredAppeal[]
  /** From 1. */
  page: number
  hasMore: boolean
}

/** The appeals that were answered, the latest first: by whom, and with what verdict. */
export function AnsweredAppeals({ appeals, page, hasMore }: AnsweredAppealsProps) {
  return (
    <section className="mt-12" aria-labelledby="answered">
      <SectionHeading id="answered">Answered</SectionHeading>
      {appeals.length === 0 ? (
        <EmptyState title={page === 1 ? 'No appeal was answered yet' : 'There are no older ones'} />
      ) : (
        <ul className="divide-rule divide-y">
          {appeals.map((appeal) => (
            <Answered key={appeal.id} appeal={appeal} />
          ))}
        </ul>
      )}
      {page > 1 || hasMore ? (
        <nav aria-label="Answered appeals" className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          {page > 1 ? <TextLink href={addressOf(page - 1)}>Newer answers</TextLink> : null}
          {hasMore ? <TextLink href={addressOf(page + 1)}>Older answers</TextLink> : null}
        </nav>
      ) : null}
    </section>
  )
}

const addressOf = (page: number) => `/moderation/appeals?page=${page}#answered` as const

function Answered({ appeal }: { appeal: AnsweredAppeal }) {
  const { byline, commentId, isOverturned, reviewer, answer, threadTitle, closedAt } = appeal
  return (
    <li className="flex flex-col gap-1.5 py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <TextLink href={decisionsAddress({ comment: commentId })}>
          {byline} against {againstWords(appeal)}
        </TextLink>
        <Badge tone={isOverturned ? 'success' : 'plain'}>
          {isOverturned ? 'granted: undone' : 'the decision stays'}
        </Badge>
      </p>
      {answer === '' ? null : (
        <p className="text-base [overflow-wrap:anywhere]">
          “<bdi>{answer}</bdi>”
        </p>
      )}
      <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
        <bdi>{reviewer}</bdi> answered <RelativeTime at={closedAt} /> · <bdi>{threadTitle}</bdi>
      </p>
    </li>
  )
}
