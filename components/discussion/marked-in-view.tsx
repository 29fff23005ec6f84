'use client'

import { useEffect } from 'react'

/** Brings the comment that a page is about into view, where the address does not name its place. */
export function MarkedInView({ id }: { id: string }) {
  useEffect(() => {
    if (window.location.hash === '') document.getElementById(id)?.scrollIntoView()
  }, [id])
  return null
}
