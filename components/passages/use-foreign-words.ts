'use client'

import { useCallback, useMemo, useState } from 'react'

export type ForeignWords = { isShown: boolean; show: () => void; close: () => void }

/** Whether the reader is told that the words on the page are not those of the library. */
export function useForeignWords(): ForeignWords {
  const [isShown, setShown] = useState(false)
  const show = useCallback(() => {
    setShown(true)
  }, [])
  const close = useCallback(() => {
    setShown(false)
    // Whatever still is selected would bring it up again.
    document.getSelection()?.removeAllRanges()
  }, [])
  return useMemo(() => ({ isShown, show, close }), [isShown, show, close])
}
