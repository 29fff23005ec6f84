import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedSelect } from '@/components/ui/typed-select'
import { MAIL_REASONS, MENTIONS_FROM, type Preferences } from '@/domain/accounts/preferences'
import type { FormAction } from '@/domain/form-state'
import { MAIL_WORDS } from '@/domain/notifications/stop-mail'

const MENTION_WORDS = {
  EVERYONE: 'Every member',
  ACQUAINTED: 'Those I have been in a conversation with',
  NOBODY: 'Nobody',
} as const

type PreferencesFormProps = { action: FormAction; preferences: Preferences }

/** What a member is told by mail, and who may mention them. */
export function PreferencesForm({ action, preferences }: PreferencesFormProps) {
  return (
    <ActionForm action={action}>
      <fieldset>
        <legend className="text-base font-semibold">Write me a mail</legend>
        {MAIL_REASONS.map((reason) => (
          <TypedCheckbox
            key={reason}
            name={reason}
            label={MAIL_WORDS[reason]}
            defaultChecked={preferences.mailFor.includes(reason)}
          />
        ))}
        <p className="text-ink-soft mt-1 text-sm">
          A few minutes later, and only while it is unread. Each mail has a link that ends its kind.
        </p>
      </fieldset>
      <TypedSelect
        label="Who may mention me"
        name="mentionsFrom"
        defaultValue={preferences.mentionsFrom}
        hint="A mention by anyone else tells you nothing. Nobody you muted can mention you."
      >
        {MENTIONS_FROM.map((from) => (
          <option key={from} value={from}>
            {MENTION_WORDS[from]}
          </option>
        ))}
      </TypedSelect>
      <div>
        <PendingButton>Save</PendingButton>
      </div>
    </ActionForm>
  )
}
