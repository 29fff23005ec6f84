import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { LAW_LENGTH_MAX, REPORT_LENGTH_MAX } from '@/domain/moderation/report'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

type ReportFormProps = {
  action: FormAction
  commentId: string
  revisionId: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
}

export function ReportForm({ action, commentId, revisionId, owner }: ReportFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ commentId, revisionId }}
      className="report-form flex flex-col gap-5"
    >
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
      <div className="report-law">
        <TypedField
          label="Which law does it break?"
          name="law"
          required={false}
          hint="As well as you can: its name, or what it forbids, and in which country."
          maxLength={LAW_LENGTH_MAX}
        />
      </div>
      <p className="report-worried text-ink-soft text-sm">
        This is read before all else and counts against nobody. You will then see people to turn to,
        for them and for you.
      </p>
      <TypedTextArea
        label="Anything a moderator should know"
        name="words"
        optional
        rows={3}
        lengthMax={REPORT_LENGTH_MAX}
      />
      <TypedCheckbox
        label="Hide this comment for me"
        name="hide"
        hint="It is folded wherever you read it. Nobody else notices, and one click shows it again."
      />
      <p className="text-ink-soft text-sm">
        Is someone in danger? <TextLink href="/care">Here are people to turn to</TextLink>.
      </p>
      <div>
        <PendingButton>Send the report</PendingButton>
      </div>
      <p className="text-ink-soft text-sm">
        What becomes of it stands under <TextLink href="/account/reports">Your reports</TextLink>.
      </p>
    </ActionForm>
  )
}
