'use client'

import { useEffect, useEffectEvent } from 'react'

const QUIET_MS = 100
const HELD_MS = 500

/**
 * Calls when what is selected on the page has settled: the mouse was let go, else the selection has been quiet for a moment (touch,
 * keyboard). A press at which `isHeld` says yes lets go of nothing: what it does to the selection is not told.
 */
export function useSettledSelection(
  onSettled: () => void,
  isHeld: (pressed: EventTarget | null) => boolean = () => false,
): void {
  const tell = useEffectEvent(onSettled)
  const holds = useEffectEvent(isHeld)
  useEffect(() => {
    let isPressed = false
    let timer = 0
    let heldUntil = 0
    const tellIn = (ms: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(tell, ms)
    }
    const press = ({ pointerType, target }: PointerEvent) => {
      if (holds(target)) heldUntil = performance.now() + HELD_MS
      else isPressed = pointerType === 'mouse'
    }
    const release = () => {
      if (isPressed) tellIn(0)
      isPressed = false
    }
    const change = () => {
      if (!isPressed && performance.now() > heldUntil) tellIn(QUIET_MS)
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('selectionchange', change)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('selectionchange', change)
    }
  }, [])
}
