import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import type { FormAction } from '@/domain/form-state'

type CountingFormProps = { action: FormAction; isCounted: boolean }

/** Whether a member counts where an essay says how many keep a sentence. */
export function CountingForm({ action, isCounted }: CountingFormProps) {
  return (
    <ActionForm action={action}>
      <TypedCheckbox
        name="counted"
        label="Count me among those who keep a sentence"
        hint="Others never see that it was you: only a round number, from five readers on. It is counted once a night."
        defaultChecked={isCounted}
      />
      <div>
        <PendingButton>Save</PendingButton>
      </div>
    </ActionForm>
  )
}
