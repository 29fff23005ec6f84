import { useEffect, useRef } from 'react'

import { plainKey } from '@/components/discussion/plain-key'

import { chooseRow, goToSamePlace, openNote, removeRow, rowHere, stepRow } from './book-rows'
import { CHOSEN_FORM } from './chosen-boxes'

const ON_ROW: Readonly<Record<string, (row: HTMLElement) => void>> = {
  e: openNote,
  x: chooseRow,
  Delete: removeRow,
}

const ELSEWHERE: Readonly<Record<string, () => void>> = {
  j: () => {
    stepRow(1)
  },
  k: () => {
    stepRow(-1)
  },
  b: () => {
    document.querySelector<HTMLElement>(`form#${CHOSEN_FORM} select`)?.focus()
  },
  u: () => {
    document.querySelector<HTMLFormElement>('[data-undo] form')?.requestSubmit()
  },
}

/**
 * Hears the keys of one's book. `removed` are the bookmarks that were just taken away, as the address names them: when a key
 * did it, the keyboard goes on from where they stood.
 */
export function useBookKeys(removed: string, onHelp: () => void): void {
  const isByKey = useRef(false)
  useEffect(() => {
    if (removed === '' || !isByKey.current) return
    isByKey.current = false
    goToSamePlace()
  }, [removed])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = plainKey(event)
      if (key === null) return
      const [row, onRow] = [rowHere(), ON_ROW[key]]
      const act = key === '?' ? onHelp : ELSEWHERE[key]
      if (onRow && row) {
        isByKey.current = key === 'Delete'
        onRow(row)
      } else if (act) act()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
}
