import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { KeptBookmark } from '@/domain/bookmarks/kept'
import type { FormAction } from '@/domain/form-state'

import { ShowPlace } from './show-place'

type PlacedPassageProps = {
  id: string
  passage: NonNullable<KeptBookmark['passage']>
  action: FormAction
}

/** What an owner can say of words of which no change is told: that they stand elsewhere, or that it holds no more. */
export function PlacedPassage({ id, passage, action }: PlacedPassageProps) {
  const { mayBeShown, mayBeUndone } = passage
  if (!mayBeShown) return null
  return (
    <div className="flex flex-col gap-1">
      <ShowPlace id={id} action={action} />
      {mayBeUndone ? (
        <ActionForm action={action} hidden={{ id, said: 'undo' }}>
          <div>
            <PendingButton variant="quiet" pending="Saving…">
              Take back what you said of its place
            </PendingButton>
          </div>
        </ActionForm>
      ) : null}
    </div>
  )
}
