import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { RelativeTime } from '@/components/ui/relative-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { doneWords } from '@/domain/moderation/act-words'
import type { AppealCase } from '@/domain/moderation/appeal-case'
import { automationWords } from '@/domain/moderation/own-decision-words'

import { againstWords, AnswererBadge } from './appeal-queue'
import { ExactDay } from './exact-day'

/** An appeal on one screen: who asks and why, the decision, the words it was about; then the answer. */
export function AppealPanel({ appeal, children }: { appeal: AppealCase; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-10">
      <section>
        <SectionHeading>
          {appeal.byline} against {againstWords(appeal)}
        </SectionHeading>
        <p className="text-ink-soft mb-3 flex flex-wrap gap-x-3 gap-y-1 text-sm">
          <span>
            Sent <RelativeTime at={appeal.createdAt} />
          </span>
          <AnswererBadge appeal={appeal} />
        </p>
        <Card>
          <p className="overflow-clip text-base [overflow-wrap:anywhere] whitespace-pre-wrap">
            <bdi>{appeal.words}</bdi>
          </p>
        </Card>
      </section>
      <section>
        <SectionHeading>The decision</SectionHeading>
        <Decided decision={appeal.decision} kind={appeal.kind} />
      </section>
      <section>
        <SectionHeading>What it was about</SectionHeading>
        <About appeal={appeal} />
      </section>
      {children}
    </div>
  )
}

function Decided({ decision, kind }: { decision: AppealCase['decision']; kind: string }) {
  const { decider, decidedAt, rule, facts, explanation, privateNote, endsAt, undoneAt } = decision
  return (
    <div className="flex flex-col gap-2 text-base">
      <p>
        <strong className="font-semibold">
          {decider} {doneWords({ kind, isOfChange: decision.isOfChange })}
        </strong>
        , <RelativeTime at={decidedAt} />
        {rule === '' ? null : (
          <>
            {' '}
            · <bdi>{rule}</bdi>
          </>
        )}{' '}
        {undoneAt === null ? null : <Badge tone="success">undone since</Badge>}
      </p>
      {facts === '' || facts === explanation ? null : <Quoted by="The facts">{facts}</Quoted>}
      {explanation === '' ? null : <Quoted by="The reason given">{explanation}</Quoted>}
      {privateNote === '' ? null : <Quoted by="For moderators alone">{privateNote}</Quoted>}
      <p className="text-ink-soft text-sm">
        {automationWords(decision)}
        {endsAt === null ? null : (
          <>
            {' '}
            Until <ExactDay at={endsAt} isMoment />.
          </>
        )}
      </p>
    </div>
  )
}

const Quoted = ({ by, children }: { by: string; children: string }) => (
  <p className="overflow-clip [overflow-wrap:anywhere] whitespace-pre-wrap">
    <span className="text-ink-soft text-sm">{by}: </span>“<bdi>{children}</bdi>”
  </p>
)

function About({ appeal: { comment, threadTitle, reports, checks } }: { appeal: AppealCase }) {
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
        {comment.byline} in{' '}
        {comment.threadId === null ? (
          <bdi>“{threadTitle}”</bdi>
        ) : (
          <TextLink href={`/threads/${comment.threadId}`}>
            <bdi>{threadTitle}</bdi>
          </TextLink>
        )}
        , <bdi>{comment.subject}</bdi> · <Badge>{comment.visibility.toLowerCase()}</Badge>
      </p>
      {comment.quotation ? (
        <blockquote className="quoted text-sm">{comment.quotation}</blockquote>
      ) : null}
      {comment.answered ? (
        <blockquote className="quoted text-sm">
          <p className="text-ink-soft">answers {comment.answered.byline}:</p>
          <Words html={comment.answered.html} />
        </blockquote>
      ) : null}
      <Card>
        {comment.contentNote === '' ? null : (
          <p className="text-ink-soft mb-2 text-sm">
            Content note: <bdi>{comment.contentNote}</bdi>
          </p>
        )}
        {comment.html === null ? 'The words are gone for good.' : <Words html={comment.html} />}
      </Card>
      <ul className="flex flex-col gap-2 text-sm empty:hidden">
        {checks.map(({ check, verdict, evidence }) => (
          <li key={check}>
            <Badge tone="info">{verdict.toLowerCase()}</Badge> {evidence}
          </li>
        ))}
        {reports.map((report) => (
          <li key={report.id} className="overflow-clip [overflow-wrap:anywhere]">
            <Badge tone="warning">{report.reason}</Badge> {report.handle}
            {report.words ? (
              <>
                : “<bdi className="whitespace-pre-wrap">{report.words}</bdi>”
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

// Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
const Words = ({ html }: { html: string }) => (
  <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
)
