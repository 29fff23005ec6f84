'use client'

import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { TextLink } from '@/components/ui/text-link'

import type { ShownMark } from './use-marks'

const SHOWN_MS = 12_000

type KeptNoticeProps = { mark: ShownMark; onUndo: () => void; onClose: () => void }

/** After keeping: where it is kept, and the way back. It goes by itself, unless someone is at it. */
export function KeptNotice({ mark, onUndo, onClose }: KeptNoticeProps) {
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    const timer = window.setInterval(() => {
      const isBusy = notice.current?.matches(':hover, :focus-within') === true
      if (!isBusy) onClose()
    }, SHOWN_MS)
    return () => {
      window.clearInterval(timer)
    }
  }, [mark.id, onClose])
  return (
    <section ref={notice} aria-label="What was kept" className="kept-notice">
      <p className="text-sm">
        {keptWhere(mark)}{' '}
        {mark.here?.kind === 'browser' ? <TextLink href="/kept">All you kept here</TextLink> : null}
      </p>
      <Button variant="quiet" onClick={onUndo}>
        Undo
      </Button>
      <IconButton label="Close" onClick={onClose}>
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </section>
  )
}

/** Where a passage is kept by now, in a sentence. */
export function keptWhere({ here, isOnItsWay }: ShownMark): string {
  if (isOnItsWay) return 'Keeping…'
  if (here === undefined) return 'Kept.'
  if (here.kind === 'browser') return 'Kept in this browser.'
  return 'Kept on this device. It will be saved when you are online again.'
}
