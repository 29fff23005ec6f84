'use client'

import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode, type RefObject, type TouchEvent } from 'react'

import type { BesideThread } from '@/components/discussion/ask-conversations'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { marginCount, type MarginPlace } from '@/domain/reading/margin'

import { TalkThread } from './talk-thread'
import { useRoomBeside } from './use-room-beside'

type TalkPanelProps = {
  place: MarginPlace<BesideThread>
  onClose: () => void
  onHide: () => void
}

/** What was said about one place: beside the text where there is room, else a sheet over its lower half. */
export function TalkPanel({ place, onClose, onHide }: TalkPanelProps) {
  const room = useRoomBeside()
  const titleId = useId()
  const isAlone = place.threads.length === 1
  const content = (
    <>
      <div className="talk-head">
        <h2 id={titleId} className="text-base font-semibold">
          {marginCount(place.threads)}
        </h2>
        <IconButton label="Close" onClick={onClose} className="-my-2 -mr-2">
          <X aria-hidden="true" className="size-5" />
        </IconButton>
      </div>
      {place.threads.map((thread) => (
        <TalkThread key={thread.id} thread={thread} isOpen={isAlone} />
      ))}
      <div className="border-rule mt-4 border-t pt-3">
        <Button variant="plain" onClick={onHide} className="-ml-3">
          Hide the marks of this essay
        </Button>
      </div>
    </>
  )
  if (room === undefined) return null
  if (room === null) {
    return (
      <Sheet titleId={titleId} onClose={onClose}>
        {content}
      </Sheet>
    )
  }
  return (
    <Aside titleId={titleId} onClose={onClose} room={room}>
      {content}
    </Aside>
  )
}

type FrameProps = { titleId: string; onClose: () => void; children: ReactNode }

function Aside({ titleId, onClose, room, children }: FrameProps & { room: RoomStyle }) {
  const aside = useRef<HTMLElement>(null)
  useFirstFocus(aside)
  return (
    <aside
      ref={aside}
      tabIndex={-1}
      aria-labelledby={titleId}
      className="talk-aside"
      style={room}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </aside>
  )
}

type RoomStyle = { left: number; width: number }

const SWIPE_PX = 70

/** The browser's own modal dialog: it holds the focus and closes with Escape; a finger may draw it down by its head. */
function Sheet({ titleId, onClose, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const fromY = useRef<number | null>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const begin = ({ target, touches }: TouchEvent) => {
    const isHead = target instanceof Element && target.closest('.talk-head') !== null
    fromY.current = isHead ? (touches[0]?.clientY ?? null) : null
  }
  const end = ({ changedTouches }: TouchEvent) => {
    const toY = changedTouches[0]?.clientY ?? 0
    if (fromY.current !== null && toY - fromY.current > SWIPE_PX) onClose()
    fromY.current = null
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="talk-sheet"
      onClose={onClose}
      onClick={({ target }) => {
        // Beside the sheet: what was pressed is the dialog's own backdrop.
        if (target === dialog.current) onClose()
      }}
      onTouchStart={begin}
      onTouchEnd={end}
    >
      <div className="talk-sheet-words">{children}</div>
    </dialog>
  )
}

function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    element.current?.focus({ preventScroll: true })
  }, [element])
}
