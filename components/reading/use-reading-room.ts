'use client'

import { useEffect, useSyncExternalStore } from 'react'

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const

let isTouched = false
let decision: boolean | null = null

/**
 * Whether something that comes late may still appear above other things: where first-paint.js has kept room for it, or as
 * long as the reader has not touched the page. Decided once, when it comes.
 */
export function useReadingRoom(hasCome: boolean): boolean {
  useEffect(() => {
    const touch = () => {
      isTouched = true
    }
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { once: true, passive: true })
    return () => {
      for (const kind of TOUCHES) window.removeEventListener(kind, touch)
      isTouched = false
      decision = null
      delete document.documentElement.dataset['continue']
    }
  }, [])
  const decide = () => hasCome && (decision ??= !isTouched || isRoomKept())
  return useSyncExternalStore(never, decide, () => false)
}

const isRoomKept = () => document.documentElement.dataset['continue'] !== undefined

const never = () => () => undefined
