import { useEffect, useRef, type RefObject } from 'react'

const UNREAD_MS = 1_000

/** `queue`: the ids of the cases that are open now. */
export type Desk = { queue: readonly string[]; currentId: string | null }

/**
 * A case that came up because the one before was decided has not been read yet: for a moment no key decides it, and the
 * keyboard stands at its heading. Returns from when (performance.now) a key may decide.
 */
export function useNewCase({ queue, currentId }: Desk): RefObject<number> {
  const mayDecideFrom = useRef(0)
  const former = useRef(currentId)
  useEffect(() => {
    const wasDecided = former.current !== null && !queue.includes(former.current)
    if (wasDecided && former.current !== currentId) {
      mayDecideFrom.current = performance.now() + UNREAD_MS
      document.getElementById('case')?.focus()
    }
    former.current = currentId
  }, [queue, currentId])
  return mayDecideFrom
}

/** The case that was asked for, by click or key: until it is on the screen, no key decides the one that still is. */
export function useAwaitedCase(currentId: string | null): RefObject<string | null> {
  const awaited = useRef(currentId)
  useEffect(() => {
    awaited.current = currentId
    const choose = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      if (ctrlKey || metaKey || shiftKey) return
      const link = target instanceof Element ? target.closest('a[data-case]') : null
      if (link) awaited.current = link.getAttribute('data-case')
    }
    document.addEventListener('click', choose)
    return () => {
      document.removeEventListener('click', choose)
    }
  }, [currentId])
  return awaited
}
