import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type UndoTakingOutProps = {
  /** Of the collection. */
  id: string
  out: { id: string; words: string }
  action: FormAction
}

/** Right after a bookmark was taken out of a collection: the way to have it there again. */
export function UndoTakingOut({ id, out, action }: UndoTakingOutProps) {
  return (
    <div role="status" className="mb-8">
      <Notice title="Taken out of this collection.">
        <p dir="auto" className="line-clamp-2">
          “{out.words}”
        </p>
        <p>It stays in your book. Put back, it comes without its note.</p>
        <ActionForm
          key={out.id}
          action={action}
          hidden={{ id: out.id, collection: id }}
          className="mt-3"
        >
          <PendingButton variant="quiet" pending="Putting back…">
            Undo
          </PendingButton>
        </ActionForm>
      </Notice>
    </div>
  )
}
