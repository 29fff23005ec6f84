'use client'

import { useSyncExternalStore } from 'react'

/** Whether this browser shows what others keep; not so until its reader asks. */
const KEY = 'interleaf-kept-by-others'

/** Of this page, once its reader has said it here. */
let said: boolean | null = null
const listeners = new Set<() => void>()

/** Whether the reader asked to see what others keep; false on the server. */
export const useShownCounts = (): boolean =>
  useSyncExternalStore(
    listen,
    () => said ?? isKept(),
    () => false,
  )

/** Shows what others keep, or does not any more: in this browser, in every essay. */
export function showCounts(isShown: boolean): void {
  said = isShown
  try {
    if (isShown) localStorage.setItem(KEY, 'shown')
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) === 'shown'
  } catch {
    return false
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
