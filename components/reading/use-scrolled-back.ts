'use client'

import { useEffect, useState } from 'react'

/** Less than this is a trembling hand. */
const TURN_PX = 24

/** Whether the reader, somewhere in the page, has turned back towards its beginning. */
export function useScrolledBack(): boolean {
  const [isBack, setBack] = useState(false)

  useEffect(() => {
    let turn = window.scrollY
    let isUp = false
    const onScroll = () => {
      const at = window.scrollY
      if (isUp ? at < turn : at > turn) turn = at
      if (Math.abs(at - turn) < TURN_PX && at > 0) return
      isUp = at < turn
      turn = at
      setBack(isUp && at > window.innerHeight)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      window.removeEventListener('scroll', onScroll)
    }
  }, [])

  return isBack
}
