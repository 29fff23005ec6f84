import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

type ChangeEmailFormProps = { action: FormAction; isFirst: boolean }

export function ChangeEmailForm({ action, isFirst }: ChangeEmailFormProps) {
  return (
    <ActionForm action={action}>
      <TypedField
        label={isFirst ? 'Your address' : 'New address'}
        name="email"
        type="email"
        autoComplete="email"
        hint="We send a code there, to be sure that it is yours."
      />
      <div>
        <PendingButton>Send the code</PendingButton>
      </div>
    </ActionForm>
  )
}
