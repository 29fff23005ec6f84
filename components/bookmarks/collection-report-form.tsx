import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { COLLECTION_REASONS, type ReportableCollection } from '@/domain/bookmarks/collection-report'
import type { FormAction } from '@/domain/form-state'
import { REPORT_LENGTH_MAX } from '@/domain/moderation/report'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

type CollectionReportFormProps = {
  action: FormAction
  collection: ReportableCollection
  /** What stands in its secret link; empty for a public one. */
  token: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
}

const CAME = {
  waits: 'You reported it. A moderator will look at it; what came of it will stand here.',
  WITHHOLD: 'You reported it, and a moderator keeps it from others now. Thank you.',
  DISMISS:
    'You reported it, and a moderator found that it may stay. If it was changed since, report it again.',
} as const

/** Says what is wrong with a shared collection; and what came of a report of one's own. */
export function CollectionReportForm(props: CollectionReportFormProps) {
  const { action, collection, token, owner } = props
  const { id, name, came } = collection
  const mayReport = name !== null && (came === null || came === 'DISMISS')
  return (
    <>
      {came === null ? null : (
        <div className="mb-8">
          <Notice>{CAME[came]}</Notice>
        </div>
      )}
      {/* Always in this place: what the form answers stands in it. */}
      <ActionForm action={action} hidden={{ id, token }}>
        {mayReport ? <Fields id={id} owner={owner} /> : null}
      </ActionForm>
    </>
  )
}

function Fields({ id, owner }: { id: string; owner: string }) {
  return (
    <>
      <KeepDraft box={`report:${id}`} owner={owner} />
      <TypedSelect label="What is wrong with it?" name="reason" defaultValue="">
        <option value="" disabled>
          Choose one
        </option>
        {COLLECTION_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {REPORT_REASONS[reason].label}
          </option>
        ))}
      </TypedSelect>
      <TypedTextArea
        label="Anything a moderator should know"
        name="words"
        optional
        rows={3}
        lengthMax={REPORT_LENGTH_MAX}
      />
      <p className="text-ink-soft text-sm">
        Is someone in danger? <TextLink href="/care">Here are people to turn to</TextLink>.
      </p>
      <div>
        <PendingButton>Send the report</PendingButton>
      </div>
    </>
  )
}
