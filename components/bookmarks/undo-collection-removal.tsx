import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

/** Right after a collection was taken away: the way to have it back. */
export function UndoCollectionRemoval({ id, action }: { id: string; action: FormAction }) {
  return (
    <div className="mb-8">
      <Notice title="The collection is taken away.">
        <p>What was in it stays in your book. If it was shared, it is shared no longer.</p>
        <ActionForm key={id} action={action} hidden={{ id }} className="mt-3">
          <PendingButton variant="quiet" pending="Bringing back…">
            Undo
          </PendingButton>
        </ActionForm>
      </Notice>
    </div>
  )
}
