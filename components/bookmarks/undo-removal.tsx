import { UndoNotice } from '@/components/ui/undo-notice'
import type { FormAction } from '@/domain/form-state'

type UndoRemovalProps = {
  ids: readonly string[]
  /** What stands behind the `?` of the page's address. */
  at: string
  action: FormAction
}

/** Right after bookmarks were taken away: the way to have them back. */
export function UndoRemoval({ ids, at, action }: UndoRemovalProps) {
  const title =
    ids.length === 1 ? 'Taken away, with its note.' : `${ids.length} taken away, with their notes.`
  return <UndoNotice {...{ title, action }} hidden={{ ids: ids.join('.'), at }} />
}
