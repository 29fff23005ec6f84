import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type CollectedActs = { takeOut: FormAction; chooseNote: FormAction }

type CollectedNoteProps = {
  id: string
  collection: string
  note: string
  withNote: boolean
  acts: CollectedActs
}

/** Beside a bookmark in a collection: whether its note goes along when that is shared, and the way out of it. */
export function CollectedNote({ id, collection, note, withNote, acts }: CollectedNoteProps) {
  const hidden = { id, collection }
  return (
    <div className="flex flex-col gap-2">
      {note === '' ? null : (
        <ActionForm
          action={acts.chooseNote}
          hidden={{ ...hidden, wish: withNote ? 'hide' : 'show', seen: note }}
          className="flex flex-col gap-1"
        >
          <p className="text-ink-soft text-sm">
            {withNote
              ? 'This note goes along when the collection is shared. Once you change it, it is private again.'
              : 'This note is for you alone, also when the collection is shared.'}
          </p>
          <div>
            <PendingButton variant="quiet" pending="Saving…">
              {withNote ? 'Keep this note to myself' : 'Let this note go along'}
            </PendingButton>
          </div>
        </ActionForm>
      )}
      <ActionForm action={acts.takeOut} hidden={hidden} className="flex flex-col gap-1">
        <div className="-ml-2.5">
          <PendingButton variant="plain" pending="Taking out…">
            Take out of this collection
          </PendingButton>
        </div>
      </ActionForm>
    </div>
  )
}
