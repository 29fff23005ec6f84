import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

/** Right after a bookmark was taken away: the way to have it back. */
export function UndoRemoval({ id, action }: { id: string; action: FormAction }) {
  return (
    <div className="mb-8">
      <Notice title="Taken away, with its note.">
        <ActionForm key={id} action={action} hidden={{ id }} className="mt-3">
          <PendingButton variant="quiet" pending="Bringing back…">
            Undo
          </PendingButton>
        </ActionForm>
      </Notice>
    </div>
  )
}
