import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'
import { UNVEIL_REASON_LENGTH_MAX } from '@/domain/moderation/unveil'

type UnveilFormProps = { action: FormAction; commentId: string }

/** Asks who wrote as "a reader". The answer stands on this page alone, and that it was asked is logged. */
export function UnveilForm({ action, commentId }: UnveilFormProps) {
  return (
    <Disclosure summary="See who wrote this">
      <ActionForm action={action} hidden={{ commentId }}>
        <TypedField
          label="Why you need to know it"
          name="reason"
          hint="It is logged with your name and the time, for good."
          maxLength={UNVEIL_REASON_LENGTH_MAX}
          autoComplete="off"
        />
        <div>
          <PendingButton variant="quiet">Show the handle</PendingButton>
        </div>
      </ActionForm>
    </Disclosure>
  )
}
