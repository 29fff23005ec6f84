'use client'

import { useRef } from 'react'

import { MarginMark } from './margin-mark'
import type { Marks } from './use-marks'
import { usePlacedMarks } from './use-placed-marks'

type MarginMarksProps = {
  marks: Marks
  openId: string | null
  onOpen: (id: string | null) => void
}

/** The reader's marks in the margin: what can be seen, reached and heard of them. */
export function MarginMarks({ marks, openId, onOpen }: MarginMarksProps) {
  const list = useRef<HTMLUListElement>(null)
  usePlacedMarks(list, marks.list)
  if (marks.list.length === 0) return null
  return (
    <ul ref={list} aria-label="Your passages in this essay" className="margin-marks">
      {marks.list.map((mark) => (
        <li key={mark.id} data-open={openId === mark.id || undefined}>
          <MarginMark mark={mark} marks={marks} isOpen={openId === mark.id} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}
