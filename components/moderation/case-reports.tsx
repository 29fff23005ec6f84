import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { RelativeTime } from '@/components/ui/relative-time'
import { isTrustedReporter, type ReportRecord } from '@/domain/moderation/case-priority'
import type { ReportView } from '@/domain/moderation/case'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

import { CommentWords } from './comment-words'

/** Who reported it, when and why, and what became of what they reported before. */
export function CaseReports({ reports }: { reports: readonly ReportView[] }) {
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="reports">
      <h3 id="reports" className="text-base font-semibold">
        {reports.length === 1 ? '1 report' : `${reports.length} reports`}
      </h3>
      <ul className="divide-rule divide-y text-sm">
        {reports.map((one) => (
          <li key={one.id} className="overflow-clip py-2 [overflow-wrap:anywhere]">
            <Badge tone={one.reason === 'WORRIED' ? 'danger' : 'warning'}>
              {REPORT_REASONS[one.reason].label}
            </Badge>{' '}
            {one.handle}, <RelativeTime at={one.createdAt} />
            {one.law ? (
              <p>
                The law: <bdi>{one.law}</bdi>
              </p>
            ) : null}
            {one.words ? (
              <p>
                “<bdi className="whitespace-pre-wrap">{one.words}</bdi>”
              </p>
            ) : null}
            {one.formerHtml === null ? null : (
              <Disclosure summary="The words that were reported: their author changed them since">
                <CommentWords html={one.formerHtml} />
              </Disclosure>
            )}
            {one.record ? <p className="text-ink-soft">{recordWords(one.record)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function recordWords(record: ReportRecord): string {
  const { decided, accepted } = record
  if (decided === 0) return 'Nothing they reported before was decided yet.'
  const share = `${accepted} of ${decided} earlier reports led to something`
  return isTrustedReporter(record) ? `${share}: trusted.` : `${share}.`
}
