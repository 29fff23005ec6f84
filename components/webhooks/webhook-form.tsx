import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

import { UseChoice } from './use-choice'

/** Adds a program by its address; its secret stands in the answer, once. */
export function WebhookForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <UseChoice />
      <TypedField
        name="address"
        label="Address"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        hint="As https://example.org/interleaf. It must lead to the open net."
      />
      <div>
        <PendingButton pending="Adding…">Add it</PendingButton>
      </div>
    </ActionForm>
  )
}
