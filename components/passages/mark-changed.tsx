'use client'

import { Button } from '@/components/ui/button'
import { changeSentence } from '@/domain/bookmarks/change-sentence'
import type { KeptChange } from '@/domain/bookmarks/kept-change'
import type { SettleRequest } from '@/domain/bookmarks/settle'

import { FormerRevision } from './former-revision'
import { WordChanges } from './word-changes'

type MarkChangedProps = {
  slug: string
  change: KeptChange
  onSettle: (wish: SettleRequest) => Promise<void>
  onSeek: () => void
}

/** What became of a mark's words, and what its reader says of it. */
export function MarkChanged({ slug, change, onSettle, onSeek }: MarkChangedProps) {
  const { said, before, today, revision } = change
  const isOpen = said === 'open'
  const say = (said: 'new' | 'old' | 'undo') => () => void onSettle({ said, seen: change.on })
  return (
    <div className="mb-3 flex flex-col gap-2">
      <p role="status" className="text-sm font-semibold">
        {changeSentence(change)}
      </p>
      {isOpen && today !== null ? <WordChanges before={before} today={today} /> : null}
      <p className="text-ink-soft text-sm">
        <FormerRevision slug={slug} revision={revision} />
      </p>
      <div className="flex flex-wrap gap-2">
        {isOpen && today !== null ? (
          <>
            <Button onClick={say('new')}>Keep the new words</Button>
            <Button onClick={say('old')}>Keep the old ones</Button>
          </>
        ) : null}
        {isOpen ? (
          <Button variant="plain" onClick={onSeek}>
            It stands elsewhere now
          </Button>
        ) : (
          <Button onClick={say('undo')}>Undo</Button>
        )}
      </div>
    </div>
  )
}
