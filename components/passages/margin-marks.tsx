'use client'

import { useRef } from 'react'

import { MarginMark } from './margin-mark'
import type { CitedEssay } from './passage-source'
import type { Marks, ShownMark } from './use-marks'
import { usePlacedMarks } from './use-placed-marks'

type MarginMarksProps = {
  marks: Marks
  essay: CitedEssay
  openId: string | null
  onOpen: (id: string | null) => void
  onSeek: (mark: ShownMark) => void
}

/** The reader's marks in the margin: what can be seen, reached and heard of them. */
export function MarginMarks({ marks, essay, openId, onOpen, onSeek }: MarginMarksProps) {
  const list = useRef<HTMLUListElement>(null)
  usePlacedMarks(list, marks.list)
  if (marks.list.length === 0) return null
  return (
    <ul ref={list} aria-label="Your passages in this essay" className="margin-marks">
      {marks.list.map((mark) => (
        <li key={mark.id} data-open={openId === mark.id || undefined}>
          <MarginMark {...{ mark, marks, essay, onOpen, onSeek }} isOpen={openId === mark.id} />
        </li>
      ))}
    </ul>
  )
}
