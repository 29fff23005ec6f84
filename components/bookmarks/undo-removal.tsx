import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type UndoRemovalProps = {
  ids: readonly string[]
  /** What stands behind the `?` of the page's address. */
  at: string
  action: FormAction
}

/** Right after bookmarks were taken away: the way to have them back. It stays in sight. */
export function UndoRemoval({ ids, at, action }: UndoRemovalProps) {
  const named = ids.join('.')
  return (
    <div className="mb-8" data-undo="">
      <Notice
        title={
          ids.length === 1
            ? 'Taken away, with its note.'
            : `${ids.length} taken away, with their notes.`
        }
      >
        <ActionForm key={named} action={action} hidden={{ ids: named, at }} className="mt-3">
          <PendingButton variant="quiet" pending="Bringing back…">
            Undo
          </PendingButton>
        </ActionForm>
      </Notice>
    </div>
  )
}
