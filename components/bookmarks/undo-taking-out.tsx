import { UndoNotice } from '@/components/ui/undo-notice'
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
    <UndoNotice
      title="Taken out of this collection."
      hidden={{ id: out.id, collection: id }}
      action={action}
    >
      <p dir="auto" className="line-clamp-2">
        “{out.words}”
      </p>
      <p>It stays in your book. Put back, it comes without its note.</p>
    </UndoNotice>
  )
}
