'use client'

import { useEffect, useLayoutEffect } from 'react'

import type { Stretch } from '@/domain/passages/stretch'

import { essayElement, readEssayText } from './essay-text'
import { eraseMarks, paintChosen, paintMarks } from './painted-marks'
import type { ShownMark } from './use-marks'

/** Keeps what is drawn behind the essay's words in step with the marks and with the words chosen now. */
export function usePaintedWords(marks: readonly ShownMark[], chosen: Stretch | null): void {
  // Before the margin is drawn: where there are thousands of marks, the words come first.
  useLayoutEffect(() => {
    const essay = essayElement()
    const text = marks.length > 0 && essay ? readEssayText(essay) : null
    if (text)
      paintMarks(
        text,
        marks.filter(({ isTakenAway }) => isTakenAway !== true),
      )
    if (text) performance.mark('interleaf-marks-drawn')
    return eraseMarks
  }, [marks])

  const [start, end] = [chosen?.start, chosen?.end]
  useEffect(() => {
    const essay = essayElement()
    const text = essay && readEssayText(essay)
    if (text === null || start === undefined || end === undefined) return
    return paintChosen(text, { start, end })
  }, [start, end])
}
