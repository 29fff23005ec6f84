import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'

type UndoFormProps = {
  action: FormAction
  /** What is undone: a decision, or a batch. */
  undone: { decisionId: string } | { batchId: string }
  requestKey: string
  /** Where one is led afterwards. */
  back: string
  id?: string
  label: string
  /** Of what, for those who hear the button alone. */
  of?: string
}

export const UndoForm = ({ action, undone, requestKey, back, id, label, of }: UndoFormProps) => (
  <ActionForm
    {...(id !== undefined && { id })}
    action={action}
    isTakenOnce
    hidden={{ ...undone, requestKey, back }}
    className="flex flex-col gap-2"
  >
    <PendingButton variant="quiet" pending="Undoing…">
      {label}
      {of === undefined ? null : <VisuallyHidden> {of}</VisuallyHidden>}
    </PendingButton>
  </ActionForm>
)
