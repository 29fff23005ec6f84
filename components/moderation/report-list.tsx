import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/domain/form-state'
import type { OwnReport } from '@/domain/moderation/own-report'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

import { AppealNoAction } from './appeal-no-action'

type ReportListProps = {
  reports: readonly OwnReport[]
  changeHidden: FormAction
  appeal: FormAction
}

/** What a member reported, each with what came of it. */
export function ReportList({ reports, changeHidden, appeal }: ReportListProps) {
  return (
    <ul className="divide-rule divide-y">
      {reports.map((report) => (
        <li
          key={report.id}
          id={`report-${report.id}`}
          className="target:border-ember scroll-mt-6 py-6 first:pt-0 target:border-s-2 target:ps-4"
        >
          <OneReport report={report} />
          <div className="mt-3 flex flex-col items-start gap-3">
            {report.comment === null ? null : (
              <Hiding
                commentId={report.comment.id}
                isHidden={report.isHidden}
                action={changeHidden}
              />
            )}
            {report.appealable === null ? null : (
              <AppealNoAction decisionId={report.appealable} action={appeal} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function OneReport({ report }: { report: OwnReport }) {
  const { reason, comment, outcome, because, isSettled } = report
  return (
    <>
      <p className="text-ink-soft text-sm">
        {REPORT_REASONS[reason].label} · sent <RelativeTime at={report.createdAt} />
      </p>
      <h2 className="mt-1 text-base font-semibold wrap-anywhere">
        <bdi>{report.where}</bdi>
      </h2>
      <p className="mt-2 text-base">
        <Badge tone={isSettled ? 'plain' : 'info'}>{isSettled ? 'decided' : 'waits'}</Badge>{' '}
        {outcome}
      </p>
      {because === '' ? null : (
        <p className="mt-2 text-base wrap-anywhere">
          Why it stays: “<bdi className="whitespace-pre-wrap">{because}</bdi>”
        </p>
      )}
      {comment === null ? null : (
        <p className="mt-2 text-sm">
          <TextLink href={`/c/${comment.id}`}>The comment by {comment.byline}</TextLink>
        </p>
      )}
      <Said report={report} />
      <Appealed appeal={report.appeal} />
    </>
  )
}

function Said({ report: { words, law } }: { report: OwnReport }) {
  if (words === '' && law === '') return null
  return (
    <p className="text-ink-soft mt-2 text-sm wrap-anywhere">
      You wrote:{' '}
      <bdi className="whitespace-pre-wrap">
        {[law, words].filter((said) => said !== '').join(' · ')}
      </bdi>
    </p>
  )
}

const APPEAL_STATES: Readonly<Record<string, string>> = {
  UPHELD: 'After a second look the decision stays.',
  OVERTURNED: 'After a second look the decision was undone.',
  WITHDRAWN: 'You took your appeal back.',
}

function Appealed({ appeal }: { appeal: OwnReport['appeal'] }) {
  if (appeal === null) return null
  return (
    <div className="mt-3 text-base wrap-anywhere">
      <p>{APPEAL_STATES[appeal.state] ?? 'You asked for a second look. It waits.'}</p>
      {appeal.answer === '' ? null : (
        <blockquote className="quoted mt-2 text-sm whitespace-pre-wrap">
          <bdi>{appeal.answer}</bdi>
        </blockquote>
      )}
    </div>
  )
}

type HidingProps = { commentId: string; isHidden: boolean; action: FormAction }

function Hiding({ commentId, isHidden, action }: HidingProps) {
  return (
    <ActionForm action={action} hidden={{ commentId, wish: isHidden ? 'show' : 'hide' }}>
      <PendingButton variant="quiet">
        {isHidden ? 'Do not hide it any more' : 'Hide it for me'}
      </PendingButton>
    </ActionForm>
  )
}
