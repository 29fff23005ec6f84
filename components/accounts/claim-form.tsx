import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

import { HandleField } from './handle-field'

export function ClaimForm({ action, token }: { action: FormAction; token: string }) {
  return (
    <ActionForm action={action} hidden={{ token }}>
      <TypedField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="email"
        hint="You will sign in by mail to this address: read it twice."
      />
      <HandleField />
      <div>
        <PendingButton>Look after this library</PendingButton>
      </div>
    </ActionForm>
  )
}
