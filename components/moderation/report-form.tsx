import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { REPORT_LENGTH_MAX, REPORT_REASONS } from '@/domain/moderation/report'

type ReportFormProps = {
  action: FormAction
  commentId: string
  revisionId: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
}

export function ReportForm({ action, commentId, revisionId, owner }: ReportFormProps) {
  return (
    <ActionForm action={action} hidden={{ commentId, revisionId }}>
      <KeepDraft box={`report:${revisionId}`} owner={owner} />
      <TypedSelect label="What is wrong with it?" name="reason" defaultValue="">
        <option value="" disabled>
          Choose one
        </option>
        {Object.entries(REPORT_REASONS).map(([reason, { label }]) => (
          <option key={reason} value={reason}>
            {label}
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
    </ActionForm>
  )
}
