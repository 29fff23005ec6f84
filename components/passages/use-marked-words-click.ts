'use client'

import { useEffect, useEffectEvent } from 'react'

import { essayElement, readEssayText } from './essay-text'
import { rangesOfMark } from './painted-marks'
import type { ShownMark } from './use-marks'

/** Opens a mark when its words are clicked or tapped. Links in them stay links. */
export function useMarkedWordsClick(marks: readonly ShownMark[], open: (id: string) => void): void {
  const click = useEffectEvent((event: MouseEvent) => {
    const essay = essayElement()
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    const isSelecting = document.getSelection()?.isCollapsed === false
    if (marks.length === 0 || essay === null || isLink || isSelecting) return
    const text = essay.contains(event.target as Node) ? readEssayText(essay) : null
    const clicked = marks.find((mark) => text && isUnder(rangesOfMark(text, mark), event))
    if (clicked) open(clicked.id)
  })

  useEffect(() => {
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('click', click)
    }
  }, [])
}

const isUnder = (ranges: readonly Range[], { clientX: x, clientY: y }: MouseEvent): boolean =>
  ranges
    .flatMap((range) => [...range.getClientRects()])
    .some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)
