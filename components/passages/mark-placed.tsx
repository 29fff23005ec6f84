'use client'

import { Button } from '@/components/ui/button'
import type { SettleRequest } from '@/domain/bookmarks/settle'

type MarkPlacedProps = {
  mayBeUndone: boolean
  onSettle: (wish: SettleRequest) => Promise<void>
  onSeek: () => void
}

/** What its reader can say of a mark of whose words no change is told. */
export function MarkPlaced({ mayBeUndone, onSettle, onSeek }: MarkPlacedProps) {
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      <Button variant="plain" onClick={onSeek}>
        It stands elsewhere now
      </Button>
      {mayBeUndone ? (
        <Button variant="plain" onClick={() => void onSettle({ said: 'undo' })}>
          Take back what you said
        </Button>
      ) : null}
    </div>
  )
}
