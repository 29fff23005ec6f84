'use client'

import type { RefObject } from 'react'

import { Button } from '@/components/ui/button'
import type { PendingPassage } from '@/domain/bookmarks/pending'

import { usePlacedSheet } from './use-placed-sheet'
import type { Seeking } from './use-seeking'

type PlaceSeekerProps = {
  ref: RefObject<HTMLElement | null>
  seeking: Seeking
  /** The words that are selected. */
  draft: PendingPassage | null
}

/** Asks for the words at which a passage stands now, and takes them once they are selected. */
export function PlaceSeeker({ ref, seeking, draft }: PlaceSeekerProps) {
  usePlacedSheet(ref, draft)
  return (
    <section ref={ref} aria-label="Where your passage stands now" className="passage-sheet">
      <p role="status" className="mb-3 text-sm">
        {draft
          ? 'Does your passage stand at these words now?'
          : 'Select the words at which your passage stands now.'}
      </p>
      <div role="alert" className="not-empty:mb-3">
        {seeking.trouble ? (
          <p className="text-wine text-sm font-medium">{seeking.trouble.sentence}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {draft ? (
          <Button variant="primary" onClick={() => void seeking.sayHere(draft)}>
            It is here now
          </Button>
        ) : null}
        <Button variant="plain" onClick={seeking.stop}>
          Leave it
        </Button>
      </div>
    </section>
  )
}
