import { UndoNotice } from '@/components/ui/undo-notice'
import type { FormAction } from '@/domain/form-state'

type UndoUnlinkingProps = {
  /** Of the bookmark whose page this is. */
  id: string
  out: { id: string; words: string }
  action: FormAction
}

/** Right after the link to another bookmark was taken away: the way to have it again. */
export function UndoUnlinking({ id, out, action }: UndoUnlinkingProps) {
  return (
    <div className="mt-8">
      <UndoNotice title="The link is taken away." hidden={{ id, other: out.id }} action={action}>
        <p dir="auto" className="line-clamp-2">
          “{out.words}”
        </p>
      </UndoNotice>
    </div>
  )
}
