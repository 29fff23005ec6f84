import { COLOURS, type Colour } from '@/domain/bookmarks/colour'
import type { PassageMark } from '@/domain/bookmarks/mark'
import type { Stretch } from '@/domain/passages/stretch'

import { rangesOfStretch } from './dom-range'
import type { EssayText } from './essay-text'

type Paint = Colour | 'chosen'

/** Draws the marks behind the words, one highlight for each colour. Where a browser cannot, `PaintedWords` draws lines. */
export function paintMarks(essay: EssayText, marks: readonly PassageMark[]): void {
  for (const colour of COLOURS) {
    const ranges = marks
      .filter((mark) => mark.colour === colour)
      .flatMap((mark) => rangesOfMark(essay, mark))
    paint(colour, ranges)
  }
}

export function eraseMarks(): void {
  for (const colour of COLOURS) paint(colour, [])
}

/** Shows which words are chosen while the cursor is in the toolbar; returns what ends it. */
export function paintChosen(essay: EssayText, chosen: Stretch): () => void {
  paint('chosen', rangesOfStretch(essay, chosen))
  return () => {
    paint('chosen', [])
  }
}

/** Where a mark's words stand today; nowhere when they are gone. */
export const stretchOf = ({ start, end }: PassageMark): Stretch | null =>
  start === null || end === null ? null : { start, end }

export function rangesOfMark(essay: EssayText, mark: PassageMark): Range[] {
  const stretch = stretchOf(mark)
  return stretch === null ? [] : rangesOfStretch(essay, stretch)
}

function paint(paint: Paint, ranges: Range[]): void {
  if (!('highlights' in CSS)) return
  const name = `interleaf-${paint.toLowerCase()}`
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
