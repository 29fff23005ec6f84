import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

type SignInFormProps = {
  action: FormAction
  returnTo: string
  /** Of the link by which one was invited. */
  invitation?: string
}

export function SignInForm({ action, returnTo, invitation }: SignInFormProps) {
  return (
    <ActionForm action={action} hidden={{ returnTo, invitation }}>
      <TypedField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username webauthn"
        hint="New here? The same. You choose a name afterwards; nobody ever sees the address."
      />
      <div>
        <PendingButton>Send me the mail</PendingButton>
      </div>
    </ActionForm>
  )
}
