import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import { INVITATION_DAYS_MAX, INVITATION_USES_MAX } from '@/domain/accounts/invitation'
import type { FormAction } from '@/domain/form-state'

/** Makes an invitation; its link stands in the answer, once. */
export function InvitationForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TypedField
          label="For how many people"
          name="usesMax"
          inputMode="numeric"
          defaultValue="1"
          hint={`1 to ${INVITATION_USES_MAX}`}
        />
        <TypedField
          label="For how many days"
          name="days"
          inputMode="numeric"
          defaultValue="14"
          hint={`1 to ${INVITATION_DAYS_MAX}`}
        />
      </div>
      <TypedField
        label="For whom"
        name="note"
        optional
        hint="A note for yourself. Whoever is invited never sees it."
      />
      <div>
        <PendingButton pending="Making…">Make a link</PendingButton>
      </div>
    </ActionForm>
  )
}
