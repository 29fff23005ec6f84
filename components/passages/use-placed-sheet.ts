'use client'

import { useLayoutEffect, type RefObject } from 'react'

import type { Stretch } from '@/domain/passages/stretch'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText } from './essay-text'
import { sheetPlace, type Box } from './sheet-place'

/** Where fingers and their own menus are, the sheet lies at the lower edge. */
const AT_THE_EDGE = '(pointer: coarse), (max-width: 40rem)'
const GAP = 16

/** Keeps a sheet beside the chosen words, and never upon them; without words it lies at the lower edge. */
export function usePlacedSheet(sheet: RefObject<HTMLElement | null>, chosen: Stretch | null): void {
  const [start, end] = [chosen?.start, chosen?.end]
  useLayoutEffect(() => {
    const element = sheet.current
    if (element === null) return
    const place = () => {
      const hasWords = start !== undefined && end !== undefined
      placeSheet(element, hasWords ? wordsBox({ start, end }) : null)
    }
    const observer = new ResizeObserver(place)
    observer.observe(element)
    window.addEventListener('resize', place)
    place()
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
    }
  }, [sheet, start, end])
}

function placeSheet(sheet: HTMLElement, words: Box | null): void {
  sheet.toggleAttribute('data-edge', false)
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const parent = sheet.offsetParent?.getBoundingClientRect()
  const isEdge = words === null || parent === undefined || window.matchMedia(AT_THE_EDGE).matches
  const place = isEdge ? 'edge' : sheetPlace(words, sheet.getBoundingClientRect(), view)
  if (place !== 'edge' && parent) {
    sheet.style.top = `${place.top - parent.top}px`
    sheet.style.left = `${place.left - parent.left}px`
    return
  }
  sheet.removeAttribute('style')
  sheet.toggleAttribute('data-edge', true)
  const hidden = words === null ? 0 : words.bottom + GAP - (view.height - sheet.offsetHeight)
  if (words !== null && hidden > 0) window.scrollBy({ top: Math.min(hidden, words.top) })
}

/** The box of the words in the window; null when they are not on the page. */
function wordsBox(chosen: Stretch): Box | null {
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  const ranges = text ? rangesOfStretch(text, chosen) : []
  const boxes = ranges.map((range) => range.getBoundingClientRect())
  if (boxes.length === 0) return null
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  }
}
