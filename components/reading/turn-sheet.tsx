'use client'

import { useRef } from 'react'

import { TurnActs } from './turn-acts'
import { useChosenTurn } from './use-chosen-turn'

type TurnSheetProps = {
  essay: { slug: string; title: string; author: string }
  revisionId: string
}

/** Lets a reader link to one turn of a dialogue, quote it, or talk about it. */
export function TurnSheet({ essay, revisionId }: TurnSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const turn = useChosenTurn(sheet)
  return (
    <div
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-label={`Turn of ${turn?.speaker ?? ''}`}
      tabIndex={-1}
      className="sheet turn-sheet"
    >
      {turn === null ? null : <TurnActs key={turn.times} {...{ turn, essay, revisionId }} />}
    </div>
  )
}
