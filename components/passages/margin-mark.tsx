'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'

import { colourClass } from '@/components/bookmarks/colour-class'
import type { ColourWords } from '@/domain/bookmarks/colour'

import { askToSee } from './bookmark-requests'
import type { CitedEssay } from './passage-source'
import { MarkSheet } from './mark-sheet'
import { useMarkChange } from './use-mark-change'
import type { Marks, ShownMark } from './use-marks'

const LABEL_LENGTH_MAX = 80

type MarginMarkProps = {
  mark: ShownMark
  marks: Marks
  essay: CitedEssay
  onSeek: (mark: ShownMark) => void
  isOpen: boolean
  onOpen: (id: string | null) => void
}

type ClosedMarkProps = {
  mark: ShownMark
  colours: ColourWords
  onOpen: (id: string) => void
}

/** A mark that nobody has opened yet: where there are thousands, each costs next to nothing. */
export function ClosedMark({ mark, colours, onOpen }: ClosedMarkProps) {
  return (
    <button
      id={`mark-${mark.id}`}
      type="button"
      className={`margin-mark ${colourClass(mark.colour)}`}
      data-state={mark.state}
      data-here={mark.here?.kind}
      aria-expanded={false}
      aria-label={labelOf(mark, colours)}
      onClick={() => {
        onOpen(mark.id)
      }}
    />
  )
}

/** One mark beside its block; opens the sheet with its note. What was typed there stays when the sheet is closed. */
export function MarginMark(props: MarginMarkProps) {
  const { mark, marks, essay, isOpen, onOpen, onSeek } = props
  const button = useRef<HTMLButtonElement>(null)
  const change = useMarkChange(mark, marks, essay)
  const isInLibrary = mark.here === undefined
  useEffect(() => {
    if (isOpen && isInLibrary) void askToSee(mark.id)
  }, [isOpen, isInLibrary, mark.id])
  const close = () => {
    onOpen(null)
    button.current?.focus()
    if (mark.isTakenAway) marks.drop(mark.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <>
      <button
        ref={button}
        id={`mark-${mark.id}`}
        type="button"
        className={`margin-mark ${colourClass(mark.colour)}`}
        data-state={mark.state}
        data-here={mark.here?.kind}
        aria-expanded={isOpen}
        aria-label={labelOf(mark, marks.colours)}
        onKeyDown={isOpen ? press : undefined}
        onClick={() => {
          if (isOpen) close()
          else onOpen(mark.id)
        }}
      />
      {isOpen ? (
        <MarkSheet
          {...{ mark, change, essay, colours: marks.colours }}
          onSeek={() => {
            onSeek(mark)
          }}
          onKeyDown={press}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function labelOf(mark: ShownMark, colours: ColourWords): string {
  const { colour, exact, state, note, change, here } = mark
  const words =
    exact.length > LABEL_LENGTH_MAX ? `${exact.slice(0, LABEL_LENGTH_MAX).trimEnd()}…` : exact
  const became = state === 'GONE' ? ', whose words are gone' : ', whose words changed'
  const kind = `Your passage${state === 'GONE' || change?.said === 'open' ? became : ''}`
  return `${kind}, “${colours[colour]}”: ${words}${note === '' ? '' : ' — with a note'}${whereOf(here)}`
}

function whereOf(here: ShownMark['here']): string {
  if (here === undefined) return ''
  if (here.kind === 'browser') return ' — kept in this browser'
  return here.refusal === '' ? ' — not saved yet' : ' — could not be saved'
}
