'use client'

import { useEffect, useState } from 'react'

import { colourClass } from '@/components/bookmarks/colour-class'
import type { Colour } from '@/domain/bookmarks/colour'
import type { Stretch } from '@/domain/passages/stretch'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText } from './essay-text'
import { stretchOf } from './painted-marks'
import type { ShownMark } from './use-marks'
import { usePaintedWords } from './use-painted-words'
import { whenLaidOutAnew } from './when-laid-out-anew'

type PaintedWordsProps = { marks: readonly ShownMark[]; chosen: Stretch | null }
type Line = { colour: Colour; left: number; top: number; width: number }

/** The marked words and those chosen now: drawn behind them, or, where a browser has no highlights, as lines over the essay. */
export function PaintedWords({ marks, chosen }: PaintedWordsProps) {
  usePaintedWords(marks, chosen)
  const [lines, setLines] = useState<readonly Line[]>([])
  const [start, end] = [chosen?.start, chosen?.end]
  useEffect(() => {
    const essay = essayElement()
    if (essay === null || 'highlights' in CSS) return
    const drawn = marks.filter(({ isTakenAway }) => isTakenAway !== true)
    const measure = () => {
      const picked = start === undefined || end === undefined ? [] : [{ start, end }]
      setLines([
        ...drawn.flatMap((mark) => linesUnder(essay, mark.colour, stretchOf(mark))),
        ...picked.flatMap((stretch) => linesUnder(essay, 'EMBER', stretch)),
      ])
    }
    return whenLaidOutAnew(essay, measure)
  }, [marks, start, end])
  return lines.length === 0 ? null : (
    <div aria-hidden="true">
      {lines.map(({ colour, left, top, width }, at) => (
        <span
          key={at}
          className={`drawn-line ${colourClass(colour)}`}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px` }}
        />
      ))}
    </div>
  )
}

/** Measured from the box of the essay, in which the layer lies. */
function linesUnder(essay: HTMLElement, colour: Colour, stretch: Stretch | null): Line[] {
  const text = stretch && readEssayText(essay)
  if (text === null || stretch === null) return []
  const origin = essay.offsetParent?.getBoundingClientRect() ?? essay.getBoundingClientRect()
  return rangesOfStretch(text, stretch)
    .flatMap((range) => [...range.getClientRects()])
    .map((box) => ({
      ...{ colour, width: box.width },
      left: box.left - origin.left,
      top: box.bottom - origin.top,
    }))
}
