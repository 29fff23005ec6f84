'use client'

import { Button } from '@/components/ui/button'
import type { KeptHere } from '@/domain/bookmarks/kept-here'

import { dropKept, putKept } from './device-book'

type ForgetHereProps = {
  passages: readonly KeptHere[]
  forgotten: readonly KeptHere[]
  onForget: (forgotten: readonly KeptHere[]) => void
}

/** Forgets what a visitor left in this browser, and brings it back as long as the page is open. */
export function ForgetHere({ passages, forgotten, onForget }: ForgetHereProps) {
  if (forgotten.length > 0) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="text-sm">
          {forgotten.length === 1 ? 'Forgotten.' : `${forgotten.length} passages are forgotten.`}
        </p>
        <Button
          onClick={() => {
            for (const kept of forgotten) putKept(kept)
            onForget([])
          }}
        >
          Undo
        </Button>
      </div>
    )
  }
  if (passages.length === 0) return null
  return (
    <div className="border-rule flex flex-col items-start gap-3 border-t pt-5">
      <p className="text-ink-soft text-sm">
        Do others use this browser too? Then leave nothing of yours in it.
      </p>
      <Button
        onClick={() => {
          for (const { clientKey } of passages) dropKept(clientKey)
          onForget(passages)
        }}
      >
        {passages.length === 1 ? 'Forget it' : 'Forget these'}
      </Button>
    </div>
  )
}
