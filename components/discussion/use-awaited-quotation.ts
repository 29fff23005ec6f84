import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

import { takeAwaited } from './awaited-quotation'
import { putQuotation } from './quote-into-box'

/**
 * Puts the quotation into the box that was opened for it, under what was written there before. One that the server put there,
 * for whoever has no scripts, is taken out first, so that a draft comes back into an empty box.
 */
export function useAwaitedQuotation(
  place: RefObject<HTMLElement | null>,
  quotation: string | null,
): void {
  const put = useRef<string | null>(null)
  useLayoutEffect(() => {
    const box = boxIn(place.current)
    if (quotation === null || box?.value !== quotation) return
    box.value = ''
    put.current = quotation
  }, [place, quotation])
  useEffect(() => {
    // After all that takes up a draft of this box has had its turn.
    const timer = setTimeout(() => {
      const box = boxIn(place.current)
      const markdown = put.current ?? takeAwaited(location.pathname)
      put.current = null
      if (box && markdown !== null) putQuotation(box, markdown)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [place])
}

const boxIn = (place: HTMLElement | null) => place?.querySelector('textarea') ?? null
