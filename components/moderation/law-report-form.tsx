import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { REPORTER_NAME_LENGTH_MAX } from '@/domain/moderation/law-report'
import { LAW_LENGTH_MAX, REPORT_LENGTH_MAX } from '@/domain/moderation/report'

/** For whoever has no account: what breaks the law, by mail. */
export function LawReportForm({ action, comment }: { action: FormAction; comment: string }) {
  return (
    <ActionForm action={action}>
      <KeepDraft box="law-report" owner="" />
      <TypedField
        label="Address of the comment"
        name="comment"
        defaultValue={comment}
        hint="Behind the time that stands beside its author. Copy it, or paste its number."
      />
      <TypedField
        label="Which law does it break?"
        name="law"
        hint="As well as you can: its name, or what it forbids, and in which country."
        maxLength={LAW_LENGTH_MAX}
      />
      <TypedTextArea
        label="What in it breaks this law, and why?"
        name="words"
        rows={5}
        lengthMax={REPORT_LENGTH_MAX}
      />
      <TypedField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={REPORTER_NAME_LENGTH_MAX}
        hint="Moderators see it. Whoever wrote the comment does not."
      />
      <TypedField
        label="Your e-mail address"
        name="email"
        type="email"
        autoComplete="email"
        hint="We send a link to it, and what came of your report. Nobody else sees it."
      />
      <TypedCheckbox
        label="To the best of my knowledge what I say here is accurate and complete."
        name="goodFaith"
      />
      <div>
        <PendingButton>Send the report</PendingButton>
      </div>
    </ActionForm>
  )
}
