'use client'

import { Button } from '@/components/ui/button'
import type { KeptHere } from '@/domain/bookmarks/kept-here'

import { leaveHere, putKept } from './device-book'

type TakeAlongProps = { owner: string; passages: readonly KeptHere[]; onLeave?: () => void }

/**
 * Asks whether what was kept in this browser before signing in goes into the member's book. It then waits like all that
 * could not be saved yet: each by its own key, so once, whatever happens on the way.
 */
export function TakeAlong({ owner, passages, onLeave }: TakeAlongProps) {
  const there = passages.filter(({ isTakenAway }) => !isTakenAway)
  if (there.length === 0) return null
  const many = there.length === 1 ? 'a passage' : `${there.length} passages`
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="text-sm">
        You kept {many} in this browser before you signed in. Shall{' '}
        {there.length === 1 ? 'it' : 'they'} come into your bookmarks?
      </p>
      <Button
        variant="primary"
        onClick={() => {
          for (const kept of there) putKept({ ...kept, owner })
        }}
      >
        Take {there.length === 1 ? 'it' : 'them'} along
      </Button>
      {onLeave ? (
        <Button
          variant="plain"
          onClick={() => {
            leaveHere(owner)
            onLeave()
          }}
        >
          Leave {there.length === 1 ? 'it' : 'them'} here
        </Button>
      ) : null}
    </div>
  )
}
