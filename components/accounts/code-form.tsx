import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

export function CodeForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <TypedField
        label="Six-digit code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        className="tracking-[0.3em] lining-nums tabular-nums"
        hint="It works only in the browser that asked for it."
      />
      <div>
        <PendingButton>Sign in</PendingButton>
      </div>
    </ActionForm>
  )
}
