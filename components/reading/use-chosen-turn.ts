'use client'

import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

import { openSheet } from './open-sheet'
import { plainClickOn } from './plain-click'
import { addTurnLinks, turnOf, type Turn } from './turn-on-page'

/** `times`: how often a turn was chosen. */
type ChosenTurn = Turn & { times: number }

/** Gives every turn its link, and opens the sheet beside the one that is clicked; returns that turn. */
export function useChosenTurn(sheet: RefObject<HTMLElement | null>): ChosenTurn | null {
  const [turn, setTurn] = useState<ChosenTurn | null>(null)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = plainClickOn(event)?.closest<HTMLElement>('.turn-link')
      const element = link?.closest<HTMLElement>('.turn')
      if (!link || !element || !sheet.current) return
      event.preventDefault()
      // Its place depends on its size: what it says must stand there first.
      flushSync(() => {
        setTurn((before) => ({ ...turnOf(element), times: (before?.times ?? 0) + 1 }))
      })
      openSheet(sheet.current, link)
    }
    const takeAway = addTurnLinks()
    document.addEventListener('click', onClick)
    return () => {
      takeAway()
      document.removeEventListener('click', onClick)
    }
  }, [sheet])

  return turn
}
