import type { ReactNode } from 'react'

import { SubjectLink } from '@/components/discussion/subject-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/domain/moderation/case'
import { REPORT_REASONS } from '@/domain/moderation/report'

/** One case on one screen: where it was said, the words, why it is here, who wrote it; then what can be done. */
export function CasePanel({ about, children }: { about: CaseView; children: ReactNode }) {
  return (
    <section aria-labelledby="case" className="flex min-w-0 flex-col gap-6">
      <header>
        <h2 id="case" tabIndex={-1} className="text-xl outline-none">
          {about.byline}{' '}
          <Badge tone={about.visibility === 'PENDING' ? 'info' : 'plain'}>
            {about.visibility.toLowerCase()}
          </Badge>
        </h2>
        <p className="text-ink-soft mt-1 text-sm">
          in{' '}
          {about.threadId === null ? (
            <>
              “<bdi>{about.threadTitle}</bdi>”, which it opens
            </>
          ) : (
            <TextLink href={`/threads/${about.threadId}`}>
              <bdi>{about.threadTitle}</bdi>
            </TextLink>
          )}
          , <SubjectLink subject={about.subject} />
        </p>
        <p className="text-ink-soft mt-1 text-sm">
          <Past history={about.history} />
        </p>
      </header>
      {about.quotation ? (
        <blockquote className="quoted text-sm">{about.quotation}</blockquote>
      ) : null}
      {about.answered ? (
        <blockquote className="quoted text-sm">
          <p className="text-ink-soft">answers {about.answered.byline}:</p>
          <Words html={about.answered.html} />
        </blockquote>
      ) : null}
      {about.isChange ? (
        <Notice tone="info">
          Its author changed these words. Readers see the former ones until you decide.
        </Notice>
      ) : null}
      <Card>
        {about.contentNote ? (
          <p className="text-ink-soft mb-2 text-sm">
            Content note: <bdi>{about.contentNote}</bdi>
          </p>
        ) : null}
        <Words html={about.html} />
      </Card>
      <Reasons about={about} />
      {children}
    </section>
  )
}

function Past({ history }: Pick<CaseView, 'history'>) {
  if (history === null)
    return 'Posted as “a reader”: who wrote it, and what else, is not shown here.'
  return (
    <>
      {history.published} published, {history.removed} removed · joined{' '}
      <RelativeTime at={history.memberSince} />
    </>
  )
}

// Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
const Words = ({ html }: { html: string }) => (
  <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
)

function Reasons({ about }: { about: CaseView }) {
  const spoken = about.checks.filter(({ verdict }) => verdict !== 'PASS')
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {spoken.map(({ check, verdict, evidence }) => (
        <li key={check}>
          <Badge tone="info">{verdict.toLowerCase()}</Badge> {evidence}
        </li>
      ))}
      {about.reports.map((report) => (
        <li key={report.id} className="overflow-clip [overflow-wrap:anywhere]">
          <Badge tone="warning">{REPORT_REASONS[report.reason].label}</Badge> {report.handle}
          {report.words ? (
            <>
              : “<bdi className="whitespace-pre-wrap">{report.words}</bdi>”
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
