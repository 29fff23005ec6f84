import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { PendingButton } from '@/components/ui/pending-button'
import type { Registration } from '@/domain/accounts/registration'
import type { FormAction } from '@/domain/form-state'

type LibraryChoicesFormProps = {
  action: FormAction
  registration: Registration
  allowsUnnamed: boolean
}

const JOINING = [
  ['OPEN', 'Everyone', 'Whoever shows an e-mail address may become a member.'],
  ['INVITATION', 'Who was invited', 'Someone new needs the link of an invitation.'],
  ['CLOSED', 'Nobody new', 'Members come in as before; invitations rest.'],
] as const

/** What an owner says of the library: who may join, and whether one may speak as "a reader". */
export function LibraryChoicesForm({
  action,
  registration,
  allowsUnnamed,
}: LibraryChoicesFormProps) {
  return (
    <ActionForm action={action}>
      <fieldset>
        <legend className="mb-1 text-base font-semibold">Who may join</legend>
        {JOINING.map(([value, label, hint]) => (
          <Checkbox
            key={value}
            type="radio"
            name="registration"
            value={value}
            label={label}
            hint={hint}
            defaultChecked={registration === value}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="mb-1 text-base font-semibold">Comments</legend>
        <Checkbox
          name="allowsUnnamed"
          label="A comment may be posted as “a reader”"
          hint="Its author’s name is shown to nobody. Moderators can look it up, with a reason that is kept."
          defaultChecked={allowsUnnamed}
        />
      </fieldset>
      <div>
        <PendingButton pending="Saving…">Save</PendingButton>
      </div>
    </ActionForm>
  )
}
