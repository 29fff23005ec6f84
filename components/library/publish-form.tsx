import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type PublishFormProps = {
  action: FormAction
  /** The hash of the folder that was checked: another folder is not published. */
  checked: string
  /** Whether readers would lose something: then it has to be accepted. */
  isAlarming: boolean
}

/** Publishes what was checked, and nothing else. */
export function PublishForm({ action, checked, isAlarming }: PublishFormProps) {
  return (
    <ActionForm action={action} hidden={{ checked }}>
      {isAlarming ? (
        <Checkbox
          name="accepted"
          required
          label="I have read what readers would lose."
          hint="An essay is withdrawn, or words that readers chose are gone."
        />
      ) : null}
      <PendingButton pending="Publishing…" className="self-start">
        Publish
      </PendingButton>
    </ActionForm>
  )
}
