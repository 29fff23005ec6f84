'use client'

import { useRef, useState } from 'react'

import { ClosedMark, MarginMark } from './margin-mark'
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
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  // What was typed in a mark stays when it is closed.
  if (openId !== null && !opened.has(openId)) setOpened(new Set([...opened, openId]))
  usePlacedMarks(list, marks.list)
  if (marks.list.length === 0) return null
  return (
    <ul ref={list} aria-label="Your passages in this essay" className="margin-marks">
      {marks.list.map((mark) => (
        <li key={mark.id} data-open={openId === mark.id || undefined}>
          {opened.has(mark.id) || openId === mark.id ? (
            <MarginMark {...{ mark, marks, essay, onOpen, onSeek }} isOpen={openId === mark.id} />
          ) : (
            <ClosedMark {...{ mark, onOpen, colours: marks.colours }} />
          )}
        </li>
      ))}
    </ul>
  )
}
