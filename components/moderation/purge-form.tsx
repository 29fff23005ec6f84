import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { PURGE_GROUNDS } from '@/domain/moderation/purge'
import { LAW_LENGTH_MAX } from '@/domain/moderation/report'

type PurgeFormProps = { action: FormAction; commentId: string; requestKey: string }

/** Erases the words of a comment for good: why, and that one knows what it means. */
export function PurgeForm({ action, commentId, requestKey }: PurgeFormProps) {
  return (
    <ActionForm action={action} hidden={{ commentId, requestKey }}>
      <TypedSelect label="Why the words must go" name="ground" defaultValue="">
        <option value="" disabled>
          Choose
        </option>
        {Object.entries(PURGE_GROUNDS).map(([ground, label]) => (
          <option key={ground} value={ground}>
            {label}
          </option>
        ))}
      </TypedSelect>
      <TypedField
        label="Which law, or when it was asked for"
        name="reason"
        hint="It stands in the log for good, where moderators read it. Repeat none of the words, and name nobody."
        maxLength={LAW_LENGTH_MAX}
        autoComplete="off"
      />
      <TypedTextArea
        label="Names or words that must go too, one in each line"
        name="phrases"
        hint="What moderators, reporters and appellants wrote goes wherever one of these stands in it. Leave it empty if their words are no matter. This list is stored nowhere."
        rows={3}
        optional
        autoComplete="off"
      />
      <TypedCheckbox
        name="isSure"
        required
        label="I know that nothing brings these words back"
        hint="Not an undo, not an appeal, not their author. Copies of the database that you made before still have them."
      />
      <div>
        <PendingButton variant="danger" pending="Erasing…">
          Erase these words for good
        </PendingButton>
      </div>
    </ActionForm>
  )
}
