import { useEffect, useRef, type RefObject } from 'react'

/**
 * Scrolls a long queue, never the page, so that the open case and the one after it are seen: only what is seen is fetched
 * before it is asked for.
 */
export function useLineInView(
  currentId: string | null,
  nextId: string | undefined,
): RefObject<HTMLElement | null> {
  const queue = useRef<HTMLElement>(null)
  useEffect(() => {
    const list = queue.current
    if (!list || list.scrollHeight <= list.clientHeight) return
    const lineOf = (id: string | null | undefined) =>
      id ? list.querySelector(`li a[data-case="${id}"]`)?.getBoundingClientRect() : undefined
    const { top, bottom } = list.getBoundingClientRect()
    const [current, next] = [lineOf(currentId), lineOf(nextId)]
    const below = Math.max(current?.bottom ?? bottom, next?.bottom ?? bottom) - bottom
    const above = top - (current?.top ?? top)
    list.scrollTop += below > 0 ? below : -Math.max(above, 0)
  }, [currentId, nextId])
  return queue
}
