import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { WITHHELD_REASON_MAX, type ReportedCollection } from '@/domain/bookmarks/collection-report'
import type { FormAction } from '@/domain/form-state'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

const READERS = {
  PUBLIC: 'Everyone can read it.',
  LINK: 'Whoever has its secret link can read it.',
  none: 'Nobody but its owner can read it right now.',
} as const

type Keyed = ReportedCollection & { requestKey: string }
type ReportedCollectionsProps = { collections: readonly Keyed[]; action: FormAction }

/** Each collection that was reported, with what was said of it and what can be decided. */
export function ReportedCollections({ collections, action }: ReportedCollectionsProps) {
  if (collections.length === 0) {
    return <EmptyState title="Nothing waits">No reported collection waits. Thank you.</EmptyState>
  }
  return (
    <ul className="flex flex-col gap-14">
      {collections.map((one) => (
        <li key={one.id}>
          <Reported collection={one} action={action} />
        </li>
      ))}
    </ul>
  )
}

function Reported({ collection, action }: { collection: Keyed; action: FormAction }) {
  const { id, name, description, by, share, reports, requestKey } = collection
  return (
    <section aria-labelledby={`collection-${id}`} className="flex flex-col gap-4">
      <SectionHeading id={`collection-${id}`}>
        {share === null ? name : <TextLink href={`/moderation/collections/${id}`}>{name}</TextLink>}
      </SectionHeading>
      <p className="text-ink-soft text-sm">
        {by === null ? 'Its owner is not named on it.' : `Put together by ${by}.`}{' '}
        {READERS[share ?? 'none']}
      </p>
      {description === '' ? null : (
        <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
          {description}
        </p>
      )}
      <ul aria-label="Reports" className="divide-rule divide-y text-sm">
        {reports.map((report) => (
          <li key={report.id} className="py-2">
            <strong className="font-semibold">{REPORT_REASONS[report.reason].label}</strong>,{' '}
            <RelativeTime at={report.at} />
            {report.words === '' ? null : (
              <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
                {report.words}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ActionForm action={action} hidden={{ id, requestKey }} className="flex flex-col gap-4">
        <TypedTextArea
          label="To its owner, where you keep it from others"
          name="reason"
          optional
          rows={2}
          lengthMax={WITHHELD_REASON_MAX}
        />
        <div className="flex flex-wrap gap-3">
          <PendingButton name="act" value="WITHHOLD" variant="danger" pending="Deciding…">
            Keep it from others
          </PendingButton>
          <PendingButton name="act" value="DISMISS" variant="quiet" pending="Deciding…">
            Dismiss the reports
          </PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}
