import { useCallback, useEffect, useRef } from 'react'

import type { ShownMark } from './use-marks'

/** Leads the keyboard to a mark as soon as it stands in the margin: what was just kept is where one goes on. */
export function useFocusOnMark(list: readonly ShownMark[]): (id: string) => void {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (awaited.current === null) return
    const mark = document.getElementById(`mark-${awaited.current}`)
    if (mark === null) return
    awaited.current = null
    mark.focus({ preventScroll: true })
  }, [list])
  return useCallback((id) => {
    const mark = document.getElementById(`mark-${id}`)
    awaited.current = mark === null ? id : null
    mark?.focus({ preventScroll: true })
  }, [])
}
